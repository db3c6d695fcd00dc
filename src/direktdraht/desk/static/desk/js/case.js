// The case page refreshes its regions by itself; one in which somebody is busy stays as it is until the next change.
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  const region = event.detail.target;
  if (region.id === "poll" || region.id === "held" || region.id === "answer") return;
  const isBegun = ["first", "plan"].includes(region.id) && [...region.querySelectorAll("input[type=text], textarea")].some((one) => one.value !== one.defaultValue);
  if (isBegun) event.detail.shouldSwap = false;
  if (region.querySelector("details[open]:focus-within, select:focus, form:focus-within")) event.detail.shouldSwap = false;
});

// A choice that needs no button: the form goes as soon as it is made.
document.addEventListener("change", (event) => {
  if (event.target.matches?.("[data-sends]")) event.target.form.requestSubmit();
});
