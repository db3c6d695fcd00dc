// Ctrl+Enter (Cmd+Enter) sends the form one is writing in. Bound by data-send-with-keys.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  const form = event.target.closest?.("form[data-send-with-keys]");
  if (!form) return;
  event.preventDefault();
  form.requestSubmit(form.querySelector("[data-send]") ?? form.querySelector("button[type=submit]"));
});
