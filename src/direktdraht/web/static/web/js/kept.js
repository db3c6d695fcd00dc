// On every page of the desk: words of a call that only this device has go to the server now, and are offered.
import { Device } from "./keep_device.js";

async function bring(offer, name) {
  const device = new Device(name);
  const { text, base, tried, fields } = device.read();
  const body = new URLSearchParams({ text, csrfmiddlewaretoken: offer.dataset.keptToken });
  for (const known of new Set([base, tried])) body.append("known", known);
  for (const [field, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(field, one);
  const page = offer.dataset.keptPage + name.slice(offer.dataset.keptOffer.length) + "/";
  const answer = await fetch(page + "save/", { method: "POST", body, headers: { Accept: "application/json" }, redirect: "manual" });
  if (!answer.ok) return offer.dispatchEvent(new CustomEvent("kept-here", { detail: page }));
  const stored = await answer.json();
  device.forget();
  if (!stored.case) show(offer, `${offer.dataset.keptPage}${stored.key}/`);
}

function show(offer, page) {
  offer.href = page;
  offer.hidden = false;
}

for (const offer of document.querySelectorAll("[data-kept-offer]")) {
  offer.addEventListener("kept-here", (event) => show(offer, event.detail));
  try {
    for (const name of Object.keys(localStorage).filter((key) => key.startsWith(offer.dataset.keptOffer))) {
      if (new Device(name).read()?.isSaved) localStorage.removeItem(name);
      else bring(offer, name).catch(() => {});
    }
  } catch {
    // no storage allowed here
  }
}
