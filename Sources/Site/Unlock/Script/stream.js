// Attachments (RFC 8188): read, checked and opened record by record, so that a film needs the memory of one record.

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

const unreachable = () => new Trouble(navigator.onLine ? "fileUnreachable" : "offline");

async function sealedBytes(attachment) {
  const inside = byID(`file-${attachment.file}`);
  if (inside) return new Response(fromBase64URL(inside.textContent)).body;
  if (location.protocol === "file:") throw new Trouble("needsSingleFile");
  let response;
  try {
    response = await fetch(attachment.file, { credentials: "omit", referrerPolicy: "no-referrer" });
  } catch {
    throw unreachable();
  }
  if (response.status === 404 || response.status === 410) throw new Trouble("fileMissing");
  if (!response.ok) throw unreachable();
  return response.body;
}

// Gives the bytes of a stream in the sizes that are asked for.
class ByteReader {
  #reader;
  #pieces = [];
  #length = 0;
  #taken = new Uint8Array(0);

  constructor(stream) {
    this.#reader = stream.getReader();
  }

  // How many bytes are there, up to as many as are asked for; fewer only before the end.
  async available(count) {
    while (this.#length < count) {
      const { done, value } = await this.#reader.read().catch(() => {
        throw unreachable();
      });
      if (done) break;
      this.#pieces.push(value);
      this.#length += value.length;
    }
    return Math.min(count, this.#length);
  }

  // The next bytes; they hold until the next are taken.
  async take(count) {
    const length = await this.available(count);
    if (this.#taken.length < length) this.#taken = new Uint8Array(length);
    const bytes = this.#taken.subarray(0, length);
    for (let place = 0; place < bytes.length; ) {
      const part = this.#pieces[0].subarray(0, bytes.length - place);
      bytes.set(part, place);
      place += part.length;
      if (part.length === this.#pieces[0].length) this.#pieces.shift();
      else this.#pieces[0] = this.#pieces[0].subarray(part.length);
    }
    this.#length -= bytes.length;
    return bytes;
  }

  close() {
    this.#reader.cancel().catch(() => {});
  }
}

// Hands out the content record by record.
async function* contentOf(attachment) {
  const reader = new ByteReader(await sealedBytes(attachment));
  try {
    const header = (await reader.take(21)).slice();
    if (header.length < 21) throw new Trouble("fileDamaged");
    const salt = header.slice(0, 16);
    const recordSize = new DataView(header.buffer).getUint32(16);
    if (recordSize < 18 || recordSize > 1 << 24) throw new Trouble("fileDamaged");
    await reader.take(header[20]);
    const keys = await streamKeys(attachment, salt);
    let given = 0;
    for (let number = 0; ; number += 1) {
      // One byte more than a record tells whether it is the last.
      const isLast = (await reader.available(recordSize + 1)) <= recordSize;
      const content = await openRecord(keys, await reader.take(recordSize), number, isLast);
      given += content.length;
      if (content.length > 0) yield content;
      if (isLast) break;
    }
    if (given !== attachment.size) throw new Trouble("fileDamaged");
  } finally {
    reader.close();
  }
}
