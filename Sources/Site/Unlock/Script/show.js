// What stands in the page once it is open.

// The one way from text to elements: what was sealed with the page's own key, by the program, out of escaped text.
const markup = globalThis.trustedTypes?.createPolicy("teczka", { createHTML: (html) => html }) ?? { createHTML: (html) => html };
// Tells the other tabs that everything is forgotten.
const channel = new BroadcastChannel("teczka");

function show(page) {
  const main = byID("main");
  const bar = byID("unlock-bar");
  const share = namedShare();
  let pictures = [];

  function render(version) {
    language = version.language;
    words = allWords[language] ?? words;
    document.documentElement.lang = version.language;
    document.title = version.title;
    document.body.className = version.class;
    main.innerHTML = markup.createHTML(version.html);
    pictures = wire(main, page.attachments);
    bar.replaceChildren(...switchOf(page, version, render), lockButton(share));
  }

  render(page.versions.find((version) => version.language === language) ?? page.versions[0]);
  // With the first frame, so that the page is laid out once.
  requestAnimationFrame(() => focusPlace(main));
  preparePrinting(bar, () => pictures);
  channel.addEventListener("message", () => close(share));
}

// The heading, or the place that the address names.
function focusPlace(main) {
  let name = "";
  try {
    name = decodeURIComponent(location.hash.slice(1));
  } catch {
    // No place has such a name.
  }
  const place = (name && byID(name)) || main.querySelector("h1") || main;
  if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
  place.scrollIntoView();
  place.focus({ preventScroll: true });
}

// Ties pictures, recordings and links to their attachments; gives for each picture what shows it.
function wire(main, attachments) {
  const pictures = new Map();
  const watcher = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      watcher.unobserve(entry.target);
      pictures.get(entry.target)();
    }
  }, { rootMargin: "400px" });
  const isApart = (attachment) => location.protocol === "file:" && !byID(`file-${attachment.file}`);
  for (const element of main.querySelectorAll("[data-sealed]")) {
    const attachment = attachments[Number(element.dataset.sealed)];
    if (!attachment) continue;
    switch (element.localName) {
      case "img":
        if (isApart(attachment)) break;
        pictures.set(element, () => fillIn(element, attachment));
        watcher.observe(element);
        break;
      case "audio":
      case "video":
        offerRecording(element, attachment);
        break;
      default:
        offerFile(element, attachment);
    }
  }
  if (attachments.some(isApart)) {
    const note = document.createElement("p");
    note.className = "missing";
    note.textContent = words.needsSingleFile;
    main.prepend(note);
  }
  return [...pictures.values()];
}

// Paper shows what nobody has scrolled to. Pictures take a moment to decrypt, and a browser that prints does not wait.
function preparePrinting(bar, pictures) {
  const missing = () => byID("main").querySelectorAll("img[data-sealed]:not([src])").length;
  const load = () => Promise.all(pictures().map((fill) => fill()));
  const decoded = () => Promise.all([...byID("main").querySelectorAll("img[src]")].map((image) => image.decode().catch(() => {})));
  addEventListener("keydown", async (event) => {
    if (event.key.toLowerCase() !== "p" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || missing() === 0) return;
    event.preventDefault();
    await load();
    await decoded();
    print();
  });
  addEventListener("beforeprint", () => {
    const before = missing();
    if (before === 0) return;
    load().then(() => {
      if (missing() === before) return;
      let note = byID("print-again");
      if (!note) {
        note = document.createElement("span");
        note.id = "print-again";
        note.setAttribute("role", "status");
        bar.append(note);
      }
      note.textContent = words.printAgain;
    });
  });
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

function lockButton(share) {
  const button = document.createElement("button");
  button.type = "button";
  button.id = "lock";
  button.textContent = words.lock;
  button.addEventListener("click", async () => {
    await forgetAll();
    channel.postMessage("locked");
    close(share);
  });
  return button;
}

// Loads the page anew, locked, and leaves nothing to come back to.
function close(share) {
  document.body.replaceChildren();
  history.replaceState(null, "", share ? `#share=${share}` : location.pathname + location.search);
  location.reload();
}
