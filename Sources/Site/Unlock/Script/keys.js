// Keys: derived from what is typed, or remembered for those who ask for it.

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
  try {
    const bytes = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: page.nonce, additionalData: page.authenticated }, key, page.sealed);
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Trouble("damaged");
  }
}

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
