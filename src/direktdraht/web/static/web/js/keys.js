// Ctrl+Enter (Cmd+Enter) sends the form one is writing in. Bound by data-send-with-keys.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  const form = event.target.closest?.("form[data-send-with-keys]");
  if (!form) return;
  event.preventDefault();
  form.requestSubmit(form.querySelector("[data-send]") ?? form.querySelector("button[type=submit]"));
});

// "/" leads to the field for searching, unless one is writing. Bound by data-find.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
  const field = document.querySelector("[data-find]");
  if (!field) return;
  event.preventDefault();
  if (!field.checkVisibility()) return location.assign(field.form.action);
  field.focus();
  field.select();
});
