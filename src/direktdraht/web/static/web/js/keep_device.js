// What is typed, on this device: written at once, gone as soon as the server has it.
export class Device {
  constructor(name) {
    this.name = name;
  }

  read() {
    try {
      return JSON.parse(localStorage.getItem(this.name));
    } catch {
      return null; // no storage allowed, or nothing of ours in it
    }
  }

  // Whether it could be kept here.
  write(kept) {
    try {
      localStorage.setItem(this.name, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  forget() {
    try {
      localStorage.removeItem(this.name);
    } catch {
      // then there was nothing
    }
  }
}

// The words of both places without losing any. base and tried are what this device knew of the server.
export function settle(server, { text, base, tried }) {
  if (server === text || server === base || server === tried || text.includes(server.trim())) return text;
  if (text === base || server.includes(text.trim())) return server;
  return `${text}\n\n${server}`;
}

// The first two open what is asked once somebody has had their say; only then is there a place for the others.
const FIELDS = ["repeats", "ended", "who", "company", "phone", "category", "severity", "contact", "began", "feeling", "sorry", "remedy", "until", "told_before"];
// Sentences that were taken out or marked: the name of their fields, and of the event that puts them back.
const LISTS = { aside: "aside-kept", fact: "fact-kept" };

export function fieldsOf(form) {
  const data = new FormData(form);
  const fields = {};
  for (const name of FIELDS) fields[name] = data.get(name) || "";
  for (const name of Object.keys(LISTS)) fields[name] = data.getAll(name);
  return fields;
}

// Whether something of this was not yet in the page when it was made.
export function lacks(form, fields) {
  const there = fieldsOf(form);
  return FIELDS.some((name) => fields[name] && !there[name]) || Object.keys(LISTS).some((name) => fields[name]?.some((one) => !there[name].includes(one)));
}

// Fills in what the server does not have yet.
export function fillIn(form, fields) {
  for (const name of FIELDS) {
    // A button of the page may have the same name as the place where its moment is kept.
    const field = form.querySelector(`[data-guide-at="${name}"]`) ?? form.elements[name];
    const value = fields[name];
    if (!value || !field || !("value" in field)) continue;
    if (field.type === "checkbox") field.checked = true;
    else if (name === "began" || !field.value) field.value = value;
    if (name === "repeats" || name === "ended") form.dispatchEvent(new Event("guide-kept"));
  }
  for (const [name, event] of Object.entries(LISTS)) {
    const there = new FormData(form).getAll(name);
    const missing = (fields[name] || []).filter((sentence) => !there.includes(sentence));
    for (const sentence of missing) form.dispatchEvent(new CustomEvent(event, { detail: sentence }));
  }
}
