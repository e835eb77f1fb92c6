// What is done with an attachment: it is saved, or shown in the page.

// Beyond this a file goes to the disk piece by piece; where the browser cannot do that, it says so first.
const largeFile = 50 << 20;
// Types that a browser shows without running anything.
const shownTypes = /^(image\/(avif|gif|jpeg|png|webp)|audio\/[a-z0-9.+-]+|video\/[a-z0-9.+-]+)$/;
// What is shown: of each attachment, once, a promise of the address of its content.
const opened = new Map();

// Not by Intl, which takes longer to load than the whole page to decrypt.
function sizeInWords(size) {
  const number = String(Math.round(size / 100_000) / 10);
  return `${language === "en" ? number : number.replace(".", ",")} MB`;
}

// Collected by the browser itself, which takes what is large to the disk.
async function blobOf(attachment, type, progress) {
  const content = contentOf(attachment);
  let failure;
  const stream = new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await content.next();
        if (done) return controller.close();
        progress?.(value.length);
        controller.enqueue(value);
      } catch (trouble) {
        failure = trouble;
        throw trouble;
      }
    },
  }, { highWaterMark: 0 });
  try {
    return await new Response(stream, { headers: { "Content-Type": type } }).blob();
  } catch (trouble) {
    throw failure ?? trouble;
  }
}

// Writes an attachment to the disk record by record.
async function writeTo(handle, attachment, progress) {
  const file = await handle.createWritable();
  try {
    for await (const content of contentOf(attachment)) {
      await file.write(content);
      progress(content.length);
    }
    await file.close();
  } catch (trouble) {
    await file.abort().catch(() => {});
    throw trouble;
  }
}

// The browser's own files of this site, which nobody else sees; where it has any, and can write them piece by piece.
async function ownFolder() {
  if (!globalThis.FileSystemFileHandle?.prototype.createWritable) return null;
  return navigator.storage.getDirectory().catch(() => null);
}

const hour = 3_600_000;

// Removes what a save left behind because the browser was closed.
async function removeLeftovers() {
  const folder = await ownFolder();
  if (!folder) return;
  for await (const name of folder.keys()) {
    const made = Number(/^teczka-([0-9]+)$/.exec(name)?.[1]);
    if (made < Date.now() - hour) await folder.removeEntry(name).catch(() => {});
  }
}

// An attachment as a file that the browser has on the disk, to be handed to its downloads.
async function ownFile(folder, attachment, progress) {
  const name = `teczka-${Date.now()}`;
  const remove = () => folder.removeEntry(name).catch(() => {});
  try {
    const handle = await folder.getFileHandle(name, { create: true });
    await writeTo(handle, attachment, progress);
    // It must be there while the browser copies it.
    setTimeout(remove, hour);
    addEventListener("pagehide", remove);
    return await handle.getFile();
  } catch (trouble) {
    await remove();
    throw trouble;
  }
}

async function save(attachment, progress) {
  const isLarge = attachment.size > largeFile;
  if (isLarge && globalThis.showSaveFilePicker) {
    return writeTo(await showSaveFilePicker({ suggestedName: attachment.name }), attachment, progress);
  }
  const folder = isLarge ? await ownFolder() : null;
  if (isLarge && !folder && !confirm(words.largeFile.replace("%", sizeInWords(attachment.size)))) {
    throw new DOMException("", "AbortError");
  }
  // What is saved is never shown by this page, whatever it is.
  const content = folder
    ? new Blob([await ownFile(folder, attachment, progress)], { type: "application/octet-stream" })
    : await blobOf(attachment, "application/octet-stream", progress);
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = attachment.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), folder ? hour : 60_000);
}

// A link that saves a file, and says how far it has come.
function offerFile(link, attachment) {
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  link.after(" ", status);
  let isBusy = false;
  link.addEventListener("click", async (event) => {
    event.preventDefault();
    if (isBusy) return;
    isBusy = true;
    silence(link);
    let given = 0;
    let told = -1;
    try {
      await save(attachment, (count) => {
        given += count;
        const tenth = Math.floor((10 * given) / attachment.size);
        if (tenth === told) return;
        told = tenth;
        status.textContent = words.saving.replace("%", `${tenth}0 %`);
      });
      status.textContent = words.saved;
    } catch (trouble) {
      status.textContent = "";
      if (trouble.name !== "AbortError") tell(link, trouble, "alert");
    } finally {
      isBusy = false;
    }
  });
}

function addressOf(attachment) {
  const known = opened.get(attachment);
  if (known) return known;
  const address = blobOf(attachment, attachment.type).then((blob) => URL.createObjectURL(blob));
  opened.set(attachment, address);
  address.catch(() => opened.delete(attachment));
  return address;
}

// Gives a picture or a recording its content; a promise that never fails.
async function fillIn(element, attachment) {
  if (element.dataset.state) return;
  element.dataset.state = "loading";
  try {
    if (!shownTypes.test(attachment.type)) throw new Trouble("fileDamaged");
    const address = await addressOf(attachment);
    // It is here already: waiting until it is seen would leave it off the paper.
    element.loading = "eager";
    element.src = address;
    element.dataset.state = "shown";
    silence(element);
  } catch (trouble) {
    delete element.dataset.state;
    tell(element, trouble, element.localName === "img" ? "status" : "alert");
  }
}

// A recording is decrypted when somebody wants to hear it.
function offerRecording(element, attachment) {
  const button = document.createElement("button");
  const label = `${words.load} (${sizeInWords(attachment.size)})`;
  button.type = "button";
  button.textContent = label;
  element.hidden = true;
  button.addEventListener("click", async () => {
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    button.textContent = words.opening;
    await fillIn(element, attachment);
    if (element.dataset.state === "shown") {
      element.hidden = false;
      button.remove();
      element.focus();
    } else {
      button.ariaBusy = null;
      button.textContent = label;
    }
  });
  element.before(button);
}

// Puts a sentence beside what could not be had.
function tell(element, trouble, role) {
  silence(element);
  const note = document.createElement("p");
  note.className = "missing trouble";
  note.setAttribute("role", role);
  note.textContent = words[trouble instanceof Trouble ? trouble.word : "fileDamaged"];
  placeOfNote(element).after(note);
}

function silence(element) {
  const next = placeOfNote(element).nextElementSibling;
  if (next?.matches("p.trouble")) next.remove();
}

// A paragraph stands in no other.
function placeOfNote(element) {
  return element.closest("p") ?? element;
}
