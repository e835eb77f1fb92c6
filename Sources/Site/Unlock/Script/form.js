// The form, and what happens when the page is loaded.

const form = byID("unlock");
const field = byID("passphrase");
const openButton = byID("open");
const alertBox = byID("unlock-alert");
const status = byID("unlock-status");

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

function quieten() {
  delete alertBox.dataset.sentence;
  alertBox.textContent = "";
  field.removeAttribute("aria-invalid");
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
  quieten();
  if (field.value.trim() === "") return refuse("empty");
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
      return show(content);
    }
    refuse(isWithdrawn(page) ? "withdrawn" : "wrong");
  } catch (trouble) {
    refuse(trouble instanceof Trouble ? trouble.word : "damaged");
  } finally {
    openButton.disabled = false;
  }
}

// What is sealed; where it cannot be opened here, the name of the sentence that says why.
function readOrExplain() {
  if (!globalThis.isSecureContext || !globalThis.crypto?.subtle) return { reason: "insecure" };
  try {
    return { page: readSealed() };
  } catch (trouble) {
    return { reason: trouble instanceof Trouble ? trouble.word : "damaged" };
  }
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
  const { page, reason } = readOrExplain();
  removeLeftovers();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (reason) refuse(reason);
    else submit(page);
  });
  if (reason) return refuse(reason);
  try {
    const content = await openRemembered(page);
    if (content) return show(content);
  } catch {
    // A remembered key that no longer fits: the form asks.
  }
  const greet = () => (isWithdrawn(page) ? refuse("withdrawn") : quieten());
  greet();
  field.focus();
  // Another link to the same page loads nothing anew.
  addEventListener("hashchange", () => field.isConnected && greet());
}

start();
