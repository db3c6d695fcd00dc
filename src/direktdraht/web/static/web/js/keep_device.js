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

export function fieldsOf(form) {
  const data = new FormData(form);
  const fields = {};
  for (const name of ["who", "company", "phone", "category", "severity", "contact", "began"]) fields[name] = data.get(name) || "";
  return { ...fields, aside: data.getAll("aside") };
}

// Fills in what the server does not have yet.
export function fillIn(form, fields) {
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements[name];
    if (name === "began" && value) field.value = value;
    else if (typeof value === "string" && field && "value" in field && !field.value) field.value = value;
  }
  const there = new FormData(form).getAll("aside");
  const missing = (fields.aside || []).filter((sentence) => !there.includes(sentence));
  for (const sentence of missing) form.dispatchEvent(new CustomEvent("aside-kept", { detail: sentence }));
}
