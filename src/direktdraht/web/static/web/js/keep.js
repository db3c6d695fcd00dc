// Keeps a sheet: at once on this device, at every pause on the server, and tries on until it is there. Bound by data-keep.
import { Device, fieldsOf, fillIn, lacks, settle } from "./keep_device.js";

const PAUSE = 1000;
const LONGEST = 15000;

class Keeper {
  constructor(form) {
    this.form = form;
    this.text = form.querySelector("[data-keep-text]");
    this.status = form.querySelector("[data-keep-status]");
    this.known = form.querySelector("[data-keep-known]");
    this.device = new Device(form.dataset.keepAs);
    this.base = this.tried = this.known.value;
    this.changes = this.saved = 0;
    this.wait = PAUSE;
    history.replaceState(history.state, "", form.dataset.keepPage);
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    form.addEventListener("submit", (event) => this.submitted(event));
    addEventListener("online", () => this.isDirty && this.soon(0));
    addEventListener("pagehide", () => this.isDirty && !this.leaves && fetch(this.form.dataset.keep, this.request({ keepalive: true })).catch(() => {}));
    if (this.text.autofocus) this.text.focus(); // the browser itself waits for the first frame; whoever types does not
  }

  get isDirty() {
    return this.changes > this.saved;
  }

  // After a reload, a dead browser, a sign-in: what only this device has comes back.
  comeBack() {
    const local = this.device.read();
    if (!local) return;
    // Everything was saved: only a page that was made before the last saving lacks some of it.
    if (local.isSaved && !local.text.includes(this.base.trim())) return this.device.forget();
    if (local.isSaved && local.text === this.base && !lacks(this.form, local.fields)) return this.device.forget();
    const words = settle(this.base, local);
    if (words !== this.base && words !== local.text) this.say(this.status.dataset.two);
    this.text.value = words;
    fillIn(this.form, local.fields);
    this.changed(0);
  }

  changed(pause = PAUSE) {
    this.changes += 1;
    this.remember();
    if (!this.failed) this.soon(pause);
  }

  remember(isSaved = false) {
    return this.device.write({ isSaved, text: this.text.value, base: this.base, tried: this.tried, fields: fieldsOf(this.form) });
  }

  soon(pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), pause);
  }

  request(more) {
    const body = new URLSearchParams(new FormData(this.form));
    for (const one of new Set([this.base, this.tried])) body.append("known", one);
    return { method: "POST", body, headers: { Accept: "application/json" }, redirect: "manual", ...more };
  }

  // Whether the server has everything now.
  async send() {
    if (this.sending) return this.sending.then(() => !this.isDirty || this.send());
    this.sending = this.post().finally(() => (this.sending = null));
    return this.sending;
  }

  async post() {
    const [sent, changes] = [this.text.value, this.changes];
    try {
      const request = this.request({ signal: AbortSignal.timeout(8000) });
      this.tried = sent;
      this.remember();
      const answer = await fetch(this.form.dataset.keep, request);
      if (!answer.ok) return this.refused(answer);
      this.arrived(await answer.json(), sent);
    } catch {
      return this.notThere(this.status.dataset.here);
    }
    this.failed = false;
    this.wait = PAUSE;
    this.saved = changes;
    if (this.isDirty) this.soon(PAUSE);
    else this.remember(true); // a page that is being loaded at this moment may not have it yet
    return true;
  }

  arrived(stored, sent) {
    if (stored.case) {
      this.device.forget();
      return location.reload(); // it became a case elsewhere, with these words in it
    }
    const text = stored.text.replaceAll("\r\n", "\n");
    this.base = this.known.value = text;
    if (!this.form.dataset.keep.includes(stored.key)) this.moveTo(stored.key);
    this.say(this.status.dataset.kept.replace("{}", stored.at));
    if (text === sent) return;
    const behind = text.startsWith(sent) ? text.slice(sent.length) : `\n\n${text}`;
    const end = this.text.value.length;
    if (this.text.value === sent && text.includes(sent)) this.text.value = text;
    else this.text.setRangeText(behind, end, end, "preserve");
    this.say(this.status.dataset.two);
    if (this.text.value !== text) this.changed();
  }

  // The sheet had become a case, or was a colleague's: these words lie on one of their own.
  moveTo(key) {
    const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
    this.device.forget();
    for (const name of ["keep", "keepAs", "keepPage", "signIn"]) this.form.dataset[name] = this.form.dataset[name].replace(uuid, key);
    for (const one of [this.form, ...this.form.querySelectorAll("[formaction]")]) {
      const name = one === this.form ? "action" : "formaction";
      one.setAttribute(name, one.getAttribute(name).replace(uuid, key));
    }
    this.device = new Device(this.form.dataset.keepAs);
    history.replaceState(history.state, "", this.form.dataset.keepPage);
  }

  // Signed out, or signed in again elsewhere: then the page has a new token for us.
  async refused(answer) {
    const page = answer.status === 403 && (await fetch(this.form.dataset.keepPage, { redirect: "manual" }));
    if (page && page.ok) {
      const fresh = new DOMParser().parseFromString(await page.text(), "text/html");
      this.form.elements.csrfmiddlewaretoken.value = fresh.querySelector("[name=csrfmiddlewaretoken]").value;
      return this.notThere(this.status.dataset.here);
    }
    const isSignedOut = answer.type === "opaqueredirect" || page?.type === "opaqueredirect";
    return this.notThere(isSignedOut ? this.status.dataset.signedOut : this.status.dataset.here, isSignedOut);
  }

  notThere(words, isSignedOut = false) {
    this.failed = true;
    this.soon(this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST);
    this.say(words, isSignedOut);
    return false;
  }

  say(words, isSignedOut = false) {
    if (this.status.firstChild?.textContent === words) return;
    this.status.textContent = words;
    if (!isSignedOut) return;
    const link = Object.assign(document.createElement("a"), { href: this.form.dataset.signIn, textContent: this.status.dataset.signInAct });
    this.status.append(" ", link);
  }

  async submitted(event) {
    const button = event.submitter;
    if (button?.hasAttribute("data-keep-forget")) this.device.forget();
    else if (!this.leaves && (this.isDirty || this.failed)) {
      event.preventDefault();
      if (!(await this.send())) return;
      this.leaves = true;
      return this.form.requestSubmit(button);
    }
    this.leaves = true;
    if (!this.isDirty) this.device.forget();
  }
}

for (const form of document.querySelectorAll("[data-keep]")) new Keeper(form).comeBack();
