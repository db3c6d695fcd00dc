// A mail file dropped anywhere on the page goes as if it had been chosen in the form marked with data-drop.
const form = () => document.querySelector("form[data-drop]");
const hasFiles = (event) => event.dataTransfer?.types.includes("Files") && !event.target.closest?.("input[type=file], form:not([data-drop])");

document.addEventListener("dragover", (event) => {
  if (!form() || !hasFiles(event)) return;
  event.preventDefault();
  form().dataset.over = "";
});

document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) delete form()?.dataset.over;
});

document.addEventListener("drop", (event) => {
  const target = form();
  if (!target || !hasFiles(event)) return;
  event.preventDefault();
  delete target.dataset.over;
  target.elements.mails.files = event.dataTransfer.files;
  if (event.dataTransfer.files.length) target.requestSubmit();
});
