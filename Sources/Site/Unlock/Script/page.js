// Opens a sealed page: asks for the passphrase, derives the key, decrypts the page and shows it. Nothing leaves the browser.
// The format is in docs/sealing.md: JWE (RFC 7516) with PBES2-HS512+A256KW (RFC 7518), attachments by aes128gcm (RFC 8188).

// A page that asks for more than this is not one of ours; it is refused before any work.
const limits = { size: 64 << 20, recipients: 256, iterations: 2_000_000, leastIterations: 220_000, work: 256 * 220_000 };
const shareLink = /^#share=([A-Za-z0-9_-]+)$/;

const byID = (id) => document.getElementById(id);
const allWords = JSON.parse(byID("unlock-words").textContent);
let language = document.documentElement.lang;
let words = allWords[language];

// What a person is told; `word` is the name of a sentence.
class Trouble extends Error {
  constructor(word) {
    super(word);
    this.word = word;
  }
}

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
  // A page that brings its style along travels alone and may lie anywhere.
  const place = !document.querySelector("style") && location.pathname.match(/\/s\/([A-Za-z0-9_-]+)\/(?:index\.html)?$/);
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
  // A passphrase that fits none of the slots is tried in each.
  if (recipients.reduce((work, { iterations }) => work + iterations, 0) > limits.work) throw new Trouble("damaged");
  const nonce = fromBase64URL(jwe.iv);
  const tag = fromBase64URL(jwe.tag);
  const content = fromBase64URL(jwe.ciphertext);
  if (nonce.length !== 12 || tag.length !== 16) throw new Trouble("damaged");
  const sealed = new Uint8Array(content.length + tag.length);
  sealed.set(content);
  sealed.set(tag, content.length);
  return { authenticated: asUTF8(jwe.protected), recipients, nonce, sealed };
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

// A link that names a share that the page has no more.
function isWithdrawn(page) {
  const named = namedShare();
  return named !== undefined && !page.recipients.some((recipient) => recipient.id === named);
}
