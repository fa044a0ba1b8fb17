// Holds blind-ballot.js against the published numbers of RFC 9474 and FIPS 180; prints what is
// wrong, and nothing when all is right. Arguments: the script, the numbers.
import { readFileSync } from 'node:fs'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { pathToFileURL } from 'node:url'

const [script, numbersFile] = process.argv.slice(2)
await import(pathToFileURL(script))
const { parts } = globalThis.blindBallot
const numbers = JSON.parse(readFileSync(numbersFile, 'utf8'))
const fromHex = (text) => Uint8Array.from(text.match(/../g), (digits) => parseInt(digits, 16))
const toHex = (bytes) => Buffer.from(bytes).toString('hex')
const expect = (isTrue, what) => { if (!isTrue) console.log(what) }

for (let length = 0; length < 400; length++) {
  const bytes = Uint8Array.from({ length }, (_, index) => index * 7 + length)
  const expected = createHash('sha384').update(bytes).digest('hex')
  expect(toHex(parts.sha384(bytes)) === expected, 'SHA-384 of ' + length + ' bytes')
}
expect(toHex(parts.sha384(new TextEncoder().encode('abc'))) ===
  'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed' +
  '8086072ba1e7cc2358baeca134c825a7', 'SHA-384 of abc')

const key = {
  modulus: parts.toNumber(fromHex(numbers.n)), exponent: parts.toNumber(fromHex(numbers.e))
}
const prepared = fromHex(numbers.prepared_msg)
expect(numbers.prepared_msg === numbers.msg_prefix + numbers.msg, 'the prepared message')
const factor = parts.inverse(parts.toNumber(fromHex(numbers.inv)), key.modulus)
const blinded = parts.blind(key, prepared, fromHex(numbers.salt), factor)
expect(toHex(blinded.blinded) === numbers.blinded_msg, 'the blinded message')
expect(toHex(blinded.inverse) === numbers.inv, 'the inverse')
const signature = parts.unblind(key, prepared, fromHex(numbers.blind_sig), fromHex(numbers.inv))
expect(toHex(signature) === numbers.sig, 'the signature')

const flipped = (bytes, bit) => {
  const copy = Uint8Array.from(bytes)
  copy[bit >> 3] ^= 1 << (bit & 7)
  return copy
}
for (let bit = 0; bit < 4096; bit += 101) {
  expect(!parts.isValid(key, prepared, flipped(signature, bit)), 'a flipped bit ' + bit)
  let isRefused = false
  try {
    parts.unblind(key, prepared, flipped(fromHex(numbers.blind_sig), bit), fromHex(numbers.inv))
  } catch { isRefused = true }
  expect(isRefused, 'a flipped bit of the answer ' + bit)
}
for (let bit = 0; bit < 8 * prepared.length; bit++) {
  expect(!parts.isValid(key, flipped(prepared, bit), signature), 'a flipped bit of the message')
}
expect(!parts.isValid(key, prepared, signature.subarray(1)), 'a short signature')

// Both forms of a key are read alike, and weak keys are refused.
const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
const der = publicKey.export({ type: 'spki', format: 'der' })
const fromDER = parts.readKey(der.toString('base64'))
const fromJWK = parts.readKey(publicKey.export({ format: 'jwk' }))
expect(fromDER.modulus === fromJWK.modulus && fromDER.exponent === fromJWK.exponent, 'JWK')
for (const options of [{ modulusLength: 2048 }, { modulusLength: 3072, publicExponent: 3 }]) {
  const weak = generateKeyPairSync('rsa', options).publicKey
  let isRefused = false
  try {
    globalThis.blindBallot.prepare(
      weak.export({ type: 'spki', format: 'der' }).toString('base64'), 'b')
  } catch { isRefused = true }
  expect(isRefused, 'a weak key ' + JSON.stringify(options))
}
