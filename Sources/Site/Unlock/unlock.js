// Opens a sealed page: asks for the passphrase, derives the key, decrypts the page and shows it. Nothing leaves the browser.
// The format is in docs/sealing.md: JWE (RFC 7516) with PBES2-HS512+A256KW (RFC 7518), attachments by aes128gcm (RFC 8188).
"use strict";
(() => {
  // A page that asks for more than this is not one of ours; it is refused before any work.
  const limits = { size: 64 << 20, recipients: 256, iterations: 2_000_000, leastIterations: 220_000 };
  const shareLink = /^#share=([A-Za-z0-9_-]+)$/;
  // Beyond this, what cannot be written to the disk piece by piece is opened only after a word about memory.
  const largeFile = 50 << 20;
  // Types that a browser shows without running anything.
  const shownTypes = /^(image\/(avif|gif|jpeg|png|webp)|audio\/[a-z0-9.+-]+|video\/[a-z0-9.+-]+)$/;

  const byID = (id) => document.getElementById(id);
  const allWords = JSON.parse(byID("unlock-words").textContent);
  const form = byID("unlock");
  const field = byID("passphrase");
  const openButton = byID("open");
  const alertBox = byID("unlock-alert");
  const status = byID("unlock-status");
  let language = document.documentElement.lang;
  let words = allWords[language];

  // What a person is told; `word` is the name of a sentence.
  class Trouble extends Error {
    constructor(word) {
      super(word);
      this.word = word;
    }
  }

  // MARK: Reading the page

  function fromBase64URL(text) {
    if (typeof text !== "string" || !/^[A-Za-z0-9_-]*$/.test(text)) throw new Trouble("damaged");
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text, { alphabet: "base64url" });
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = new Uint8Array(binary.length);
    for (let place = 0; place < binary.length; place += 1) bytes[place] = binary.charCodeAt(place);
    return bytes;
  }

  function asUTF8(text) {
    return new TextEncoder().encode(text);
  }

  function readSealed() {
    const text = byID("sealed").textContent;
    if (text.length > limits.size) throw new Trouble("damaged");
    let jwe;
    let header;
    try {
      jwe = JSON.parse(text);
      header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(fromBase64URL(jwe.protected)));
    } catch {
      throw new Trouble("damaged");
    }
    if (header.enc !== "A256GCM" || header.typ !== "teczka+jwe") throw new Trouble("damaged");
    if (header.version !== 1) throw new Trouble("newer");
    // A host that swaps one sealed page for another is found out by the address that the recipient was given.
    const place = location.pathname.match(/\/s\/([A-Za-z0-9_-]+)\//);
    if (place && place[1] !== header.unit) throw new Trouble("swapped");
    if (!Array.isArray(jwe.recipients) || jwe.recipients.length === 0 || jwe.recipients.length > limits.recipients) {
      throw new Trouble("damaged");
    }
    const recipients = jwe.recipients.map((recipient) => {
      const { alg, kid, p2c, p2s } = recipient.header ?? {};
      if (alg !== "PBES2-HS512+A256KW" || typeof kid !== "string" || !Number.isInteger(p2c)) throw new Trouble("damaged");
      if (p2c < limits.leastIterations || p2c > limits.iterations) throw new Trouble("damaged");
      const salt = fromBase64URL(p2s);
      const key = fromBase64URL(recipient.encrypted_key);
      if (salt.length < 8 || salt.length > 64 || key.length !== 40) throw new Trouble("damaged");
      return { id: kid, iterations: p2c, salt, key };
    });
    const nonce = fromBase64URL(jwe.iv);
    const tag = fromBase64URL(jwe.tag);
    const content = fromBase64URL(jwe.ciphertext);
    if (nonce.length !== 12 || tag.length !== 16) throw new Trouble("damaged");
    const sealed = new Uint8Array(content.length + tag.length);
    sealed.set(content);
    sealed.set(tag, content.length);
    return { authenticated: asUTF8(jwe.protected), recipients, nonce, sealed };
  }

  // MARK: Keys

  async function wrappingKey(passphrase, recipient) {
    // What is typed twice is the same twice: one space, letters composed.
    const typed = passphrase.trim().split(/\s+/u).join(" ").normalize("NFC");
    const material = await crypto.subtle.importKey("raw", asUTF8(typed), "PBKDF2", false, ["deriveKey"]);
    const algorithm = asUTF8("PBES2-HS512+A256KW");
    const salt = new Uint8Array(algorithm.length + 1 + recipient.salt.length);
    salt.set(algorithm);
    salt.set(recipient.salt, algorithm.length + 1);
    return crypto.subtle.deriveKey(
      { name: "PBKDF2", hash: "SHA-512", salt, iterations: recipient.iterations }, material,
      { name: "AES-KW", length: 256 }, false, ["unwrapKey"]);
  }

  // The content key; null where the wrapping key is not the recipient's.
  async function contentKey(wrapping, recipient) {
    try {
      return await crypto.subtle.unwrapKey("raw", recipient.key, wrapping, "AES-KW", "AES-GCM", false, ["decrypt"]);
    } catch {
      return null;
    }
  }

  async function openWith(key, page) {
    let bytes;
    try {
      bytes = await crypto.subtle.decrypt(
        { name: "AES-GCM", iv: page.nonce, additionalData: page.authenticated }, key, page.sealed);
    } catch {
      throw new Trouble("damaged");
    }
    return JSON.parse(new TextDecoder().decode(bytes));
  }

  // The share that the link names; an anchor of the page is none.
  function namedShare() {
    return shareLink.exec(location.hash)?.[1];
  }

  // The slots to try: the one that the link names, or all in turn.
  function slots(page) {
    const named = namedShare();
    const match = page.recipients.filter((recipient) => recipient.id === named);
    return match.length > 0 ? match : page.recipients;
  }

  // MARK: Remembering, for those who ask for it

  function withStore(mode, work) {
    return new Promise((resolve) => {
      let opening;
      try {
        opening = indexedDB.open("teczka", 1);
      } catch {
        resolve(null);
        return;
      }
      opening.onerror = () => resolve(null);
      opening.onblocked = () => resolve(null);
      opening.onupgradeneeded = () => opening.result.createObjectStore("keys");
      opening.onsuccess = () => {
        const request = work(opening.result.transaction("keys", mode).objectStore("keys"));
        request.onsuccess = () => resolve(request.result ?? null);
        request.onerror = () => resolve(null);
      };
    });
  }

  const remembered = (id) => withStore("readonly", (store) => store.get(id));
  // The key cannot be read out of the browser, only used in it.
  const remember = (id, key) => withStore("readwrite", (store) => store.put(key, id));
  const forgetAll = () => withStore("readwrite", (store) => store.clear());

  async function openRemembered(page) {
    for (const recipient of page.recipients) {
      const wrapping = await remembered(recipient.id);
      const key = wrapping && (await contentKey(wrapping, recipient));
      if (key) return openWith(key, page);
    }
    return null;
  }

  // MARK: Attachments (RFC 8188)

  async function streamKeys(attachment, salt) {
    const material = await crypto.subtle.importKey(
      "raw", fromBase64URL(attachment.key), "HKDF", false, ["deriveBits", "deriveKey"]);
    const info = (name) => asUTF8(`Content-Encoding: ${name}\0`);
    const hkdf = (name) => ({ name: "HKDF", hash: "SHA-256", salt, info: info(name) });
    const key = await crypto.subtle.deriveKey(
      hkdf("aes128gcm"), material, { name: "AES-GCM", length: 128 }, false, ["decrypt"]);
    const nonce = new Uint8Array(await crypto.subtle.deriveBits(hkdf("nonce"), material, 96));
    return { key, nonce };
  }

  async function openRecord(keys, sealed, number, isLast) {
    const iv = keys.nonce.slice();
    const view = new DataView(iv.buffer);
    view.setBigUint64(4, view.getBigUint64(4) ^ BigInt(number));
    let padded;
    try {
      padded = new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, keys.key, sealed));
    } catch {
      throw new Trouble("fileDamaged");
    }
    let end = padded.length - 1;
    while (end >= 0 && padded[end] === 0) end -= 1;
    if (end < 0 || padded[end] !== (isLast ? 2 : 1)) throw new Trouble("fileDamaged");
    return padded.subarray(0, end);
  }

  async function sealedBytes(attachment) {
    const inside = byID(`file-${attachment.file}`);
    if (inside) return new Response(fromBase64URL(inside.textContent)).body;
    if (location.protocol === "file:") throw new Trouble("needsSingleFile");
    let response;
    try {
      response = await fetch(attachment.file, { credentials: "omit", referrerPolicy: "no-referrer" });
    } catch {
      throw new Trouble(navigator.onLine ? "fileUnreachable" : "offline");
    }
    if (!response.ok) throw new Trouble("fileMissing");
    return response.body;
  }

  // Hands out the content record by record, so that a film needs the memory of one record.
  async function* contentOf(attachment) {
    const reader = (await sealedBytes(attachment)).getReader();
    let held = new Uint8Array(0);
    let isAtEnd = false;
    async function fill(count) {
      const pieces = [held];
      let length = held.length;
      while (length < count && !isAtEnd) {
        const { done, value } = await reader.read().catch(() => {
          throw new Trouble(navigator.onLine ? "fileUnreachable" : "offline");
        });
        if (done) isAtEnd = true;
        else {
          pieces.push(value);
          length += value.length;
        }
      }
      if (pieces.length === 1) return;
      held = new Uint8Array(length);
      let place = 0;
      for (const piece of pieces) {
        held.set(piece, place);
        place += piece.length;
      }
    }
    try {
      await fill(21);
      if (held.length < 21) throw new Trouble("fileDamaged");
      const recordSize = new DataView(held.buffer, held.byteOffset).getUint32(16);
      const headerSize = 21 + held[20];
      if (recordSize < 18 || recordSize > 1 << 24) throw new Trouble("fileDamaged");
      await fill(headerSize);
      const keys = await streamKeys(attachment, held.slice(0, 16));
      held = held.slice(headerSize);
      let given = 0;
      for (let number = 0; ; number += 1) {
        // One byte more than a record tells whether it is the last.
        await fill(recordSize + 1);
        const isLast = held.length <= recordSize;
        const content = await openRecord(keys, held.slice(0, recordSize), number, isLast);
        given += content.length;
        if (content.length > 0) yield content;
        if (isLast) break;
        held = held.slice(recordSize);
      }
      if (given !== attachment.size) throw new Trouble("fileDamaged");
    } finally {
      reader.cancel().catch(() => {});
    }
  }

  async function blobOf(attachment, type) {
    const parts = [];
    // Each piece becomes a blob of its own at once, which the browser may keep on the disk.
    for await (const content of contentOf(attachment)) parts.push(new Blob([content]));
    return new Blob(parts, { type });
  }

  async function save(attachment) {
    if (window.showSaveFilePicker && attachment.size > largeFile) {
      const handle = await window.showSaveFilePicker({ suggestedName: attachment.name });
      const file = await handle.createWritable();
      try {
        for await (const content of contentOf(attachment)) await file.write(content);
        await file.close();
      } catch (trouble) {
        await file.abort();
        throw trouble;
      }
      return;
    }
    if (attachment.size > largeFile && !confirm(words.largeFile.replace("%", sizeInWords(attachment.size)))) return;
    // What is saved is never shown by this page, whatever it is.
    const address = URL.createObjectURL(await blobOf(attachment, "application/octet-stream"));
    const link = document.createElement("a");
    link.href = address;
    link.download = attachment.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  function sizeInWords(size) {
    return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(size / 1_000_000)} MB`;
  }

  // MARK: Showing what was opened

  const opened = [];

  async function fillIn(element, attachment) {
    if (element.dataset.state) return;
    element.dataset.state = "loading";
    try {
      if (!shownTypes.test(attachment.type)) throw new Trouble("fileDamaged");
      const address = URL.createObjectURL(await blobOf(attachment, attachment.type));
      opened.push(address);
      element.src = address;
      element.dataset.state = "shown";
    } catch (trouble) {
      element.dataset.state = "failed";
      tell(element, trouble);
    }
  }

  // Puts a sentence beside what could not be shown.
  function tell(element, trouble) {
    const note = document.createElement("p");
    note.className = "missing";
    note.setAttribute("role", "alert");
    note.textContent = words[trouble instanceof Trouble ? trouble.word : "fileDamaged"];
    element.nextElementSibling?.matches("p.missing[role=alert]") && element.nextElementSibling.remove();
    element.after(note);
  }

  function wire(content, attachments) {
    const watcher = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        watcher.unobserve(entry.target);
        fillIn(entry.target, attachments[Number(entry.target.dataset.sealed)]);
      }
    }, { rootMargin: "400px" });
    for (const element of content.querySelectorAll("[data-sealed]")) {
      const attachment = attachments[Number(element.dataset.sealed)];
      if (!attachment) continue;
      switch (element.localName) {
        case "img":
          watcher.observe(element);
          break;
        case "audio":
        case "video":
          offer(element, attachment);
          break;
        default:
          element.addEventListener("click", async (event) => {
            event.preventDefault();
            try {
              await save(attachment);
            } catch (trouble) {
              if (trouble.name !== "AbortError") tell(element, trouble);
            }
          });
      }
    }
    // Paper shows what nobody has scrolled to.
    addEventListener("beforeprint", () => {
      for (const element of content.querySelectorAll("img[data-sealed]")) {
        fillIn(element, attachments[Number(element.dataset.sealed)]);
      }
    });
  }

  // A recording is decrypted when somebody wants to hear it.
  function offer(element, attachment) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `${words.load} (${sizeInWords(attachment.size)})`;
    element.hidden = true;
    button.addEventListener("click", async () => {
      button.disabled = true;
      await fillIn(element, attachment);
      if (element.dataset.state === "shown") {
        element.hidden = false;
        button.remove();
        element.focus();
      } else {
        delete element.dataset.state;
        button.disabled = false;
      }
    });
    element.before(button);
  }

  function show(page) {
    const main = byID("main");
    const bar = byID("unlock-bar");
    function render(version) {
      language = version.language;
      words = allWords[language] ?? words;
      document.documentElement.lang = version.language;
      document.title = version.title;
      document.body.className = version.class;
      for (const address of opened.splice(0)) URL.revokeObjectURL(address);
      main.innerHTML = version.html;
      wire(main, page.attachments);
      bar.replaceChildren(...switchOf(page, version, render), lockButton());
    }
    render(page.versions.find((version) => version.language === language) ?? page.versions[0]);
    const heading = main.querySelector("h1") ?? main;
    heading.tabIndex = -1;
    const target = location.hash.length > 1 && byID(decodeURIComponent(location.hash.slice(1)));
    (target || heading).scrollIntoView();
    heading.focus({ preventScroll: true });
  }

  function switchOf(page, shown, render) {
    if (page.versions.length < 2) return [];
    return page.versions.map((version) => {
      const button = document.createElement("button");
      button.type = "button";
      button.lang = version.language;
      button.textContent = allWords[version.language].ownName;
      button.setAttribute("aria-pressed", String(version === shown));
      button.addEventListener("click", () => {
        render(version);
        byID("unlock-bar").querySelector(`[lang="${version.language}"]`).focus();
      });
      return button;
    });
  }

  function lockButton() {
    const button = document.createElement("button");
    button.type = "button";
    button.id = "lock";
    button.textContent = words.lock;
    button.addEventListener("click", async () => {
      await forgetAll();
      for (const address of opened) URL.revokeObjectURL(address);
      byID("main").replaceChildren();
      // A new load, so that the way back in the browser leads to nothing that was open.
      location.replace(location.pathname + location.search);
    });
    return button;
  }

  // MARK: The form

  function speak(chosen) {
    language = chosen;
    words = allWords[chosen];
    document.documentElement.lang = chosen;
    document.title = words.title;
    for (const element of document.querySelectorAll("[data-word]")) element.textContent = words[element.dataset.word];
    for (const button of document.querySelectorAll("[data-language]")) {
      button.setAttribute("aria-pressed", String(button.dataset.language === chosen));
    }
    if (alertBox.dataset.sentence) alertBox.textContent = words[alertBox.dataset.sentence];
  }

  function refuse(word) {
    status.textContent = "";
    alertBox.dataset.sentence = word;
    alertBox.textContent = words[word];
    field.setAttribute("aria-invalid", "true");
    field.focus();
    field.select();
  }

  async function submit(page) {
    if (field.value.trim() === "") return refuse("empty");
    delete alertBox.dataset.sentence;
    alertBox.textContent = "";
    field.removeAttribute("aria-invalid");
    status.textContent = words.opening;
    openButton.disabled = true;
    try {
      for (const recipient of slots(page)) {
        const wrapping = await wrappingKey(field.value, recipient);
        const key = await contentKey(wrapping, recipient);
        if (!key) continue;
        const content = await openWith(key, page);
        if (byID("remember").checked) await remember(recipient.id, wrapping);
        field.value = "";
        show(content);
        return;
      }
      refuse(isWithdrawn(page) ? "withdrawn" : "wrong");
    } catch (trouble) {
      refuse(trouble instanceof Trouble ? trouble.word : "damaged");
    } finally {
      openButton.disabled = false;
    }
  }

  // A link that names a share that the page has no more.
  function isWithdrawn(page) {
    const named = namedShare();
    return named !== undefined && !page.recipients.some((recipient) => recipient.id === named);
  }

  async function start() {
    form.hidden = false;
    for (const button of document.querySelectorAll("[data-language]")) {
      button.addEventListener("click", () => speak(button.dataset.language));
    }
    byID("show").addEventListener("click", () => {
      const isShown = field.type === "text";
      field.type = isShown ? "password" : "text";
      byID("show").setAttribute("aria-pressed", String(!isShown));
      field.focus();
    });
    if (!globalThis.isSecureContext || !globalThis.crypto?.subtle) return refuse("insecure");
    let page;
    try {
      page = readSealed();
    } catch (trouble) {
      return refuse(trouble instanceof Trouble ? trouble.word : "damaged");
    }
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      submit(page);
    });
    if (isWithdrawn(page)) refuse("withdrawn");
    try {
      const content = await openRemembered(page);
      if (content) return show(content);
    } catch {
      // A remembered key that no longer fits: the form asks.
    }
    field.focus();
  }

  start();
})();
