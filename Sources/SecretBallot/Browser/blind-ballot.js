// The elector's side of a secret ballot: chooses a token, blinds it, and takes the blinding off.
// Blind RSA signatures of RFC 9474, variant RSABSSA-SHA384-PSS-Randomized.
//
// Plain JavaScript, without dependencies: as a module (`import './blind-ballot.js'`) or as a
// classic script it defines `blindBallot` and nothing else. It has its own SHA-384, since browsers
// have `crypto.subtle` only under https, and a hall without internet has http.
//
//   const state = blindBallot.prepare(key, ballot)      keep it: without it the token is lost
//   send state.blinded, receive signature               while tokens are issued
//   const token = blindBallot.finalize(key, state, signature)
//   send { token: token.token, signature: token.signature, choices: [...] }   while casting is open
//
// `key` is the published key, Base64 of its DER or a JWK; `ballot` is the ballot's name in the
// record. All bytes in and out are Base64.
globalThis.blindBallot = (() => {
  'use strict'

  // Numbers and bytes

  const toNumber = (bytes) => {
    let digits = '0x0'
    for (const byte of bytes) digits += byte.toString(16).padStart(2, '0')
    return BigInt(digits)
  }

  const toBytes = (number, length) => {
    const digits = number.toString(16).padStart(2 * length, '0')
    if (digits.length > 2 * length) throw new Error('The number is too long')
    return Uint8Array.from({ length }, (_, index) =>
      parseInt(digits.slice(2 * index, 2 * index + 2), 16))
  }

  const concatenate = (...parts) => Uint8Array.from(parts.flatMap((part) => Array.from(part)))

  const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  const toBase64 = (bytes) => btoa(String.fromCharCode(...bytes))
  const fromBase64URL = (text) => fromBase64(
    text.replace(/-/g, '+').replace(/_/g, '/').padEnd(4 * Math.ceil(text.length / 4), '='))

  const random = (length) => globalThis.crypto.getRandomValues(new Uint8Array(length))

  // SHA-384 (FIPS 180-4). Its constants are the beginnings of roots of primes, computed here so
  // that none can be mistyped.

  const mask64 = (1n << 64n) - 1n

  const primes = []
  for (let number = 2; primes.length < 80; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  }

  // The greatest number whose power does not exceed the given one.
  const root = (number, power) => {
    let low = 0n
    let high = 1n << 128n
    while (high - low > 1n) {
      const middle = (low + high) / 2n
      if (middle ** power <= number) low = middle
      else high = middle
    }
    return low
  }

  const roundConstants = primes.map((prime) => root(BigInt(prime) << 192n, 3n) & mask64)
  const beginning = primes.slice(8, 16).map((prime) => root(BigInt(prime) << 128n, 2n) & mask64)

  const rotate = (word, count) => (word >> count) | ((word << (64n - count)) & mask64)

  const sha384 = (message) => {
    const padding = new Uint8Array((239 - message.length % 128) % 128 + 1)
    padding[0] = 0x80
    const padded = concatenate(message, padding, toBytes(BigInt(8 * message.length), 16))
    let state = beginning
    for (let start = 0; start < padded.length; start += 128) {
      const words = []
      for (let place = 0; place < 16; place++) {
        words.push(toNumber(padded.subarray(start + 8 * place, start + 8 * place + 8)))
      }
      for (let place = 16; place < 80; place++) {
        const early = words[place - 15]
        const late = words[place - 2]
        words.push((words[place - 16] + words[place - 7]
          + (rotate(early, 1n) ^ rotate(early, 8n) ^ (early >> 7n))
          + (rotate(late, 19n) ^ rotate(late, 61n) ^ (late >> 6n))) & mask64)
      }
      let [a, b, c, d, e, f, g, h] = state
      for (let place = 0; place < 80; place++) {
        const first = h + (rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n))
          + ((e & f) ^ (~e & mask64 & g)) + roundConstants[place] + words[place]
        const second = (rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n))
          + ((a & b) ^ (a & c) ^ (b & c))
        h = g
        g = f
        f = e
        e = (d + first) & mask64
        d = c
        c = b
        b = a
        a = (first + second) & mask64
      }
      const added = [a, b, c, d, e, f, g, h]
      state = state.map((word, place) => (word + added[place]) & mask64)
    }
    return concatenate(...state.slice(0, 6).map((word) => toBytes(word, 8)))
  }

  const hashLength = 48
  const saltLength = 48
  const tokenLength = 32

  // EMSA-PSS (RFC 8017, 9.1) with SHA-384

  const maskGeneration = (seed, length) => {
    const parts = []
    for (let counter = 0; counter * hashLength < length; counter++) {
      parts.push(sha384(concatenate(seed, toBytes(BigInt(counter), 4))))
    }
    return concatenate(...parts).subarray(0, length)
  }

  const exclusiveOr = (left, right) => left.map((byte, index) => byte ^ right[index])

  const bitLength = (number) => number.toString(2).length

  const saltedHash = (message, salt) =>
    sha384(concatenate(new Uint8Array(8), sha384(message), salt))

  const encode = (message, bits, salt) => {
    const length = Math.ceil(bits / 8)
    const hash = saltedHash(message, salt)
    const block = new Uint8Array(length - hashLength - 1)
    block[block.length - salt.length - 1] = 1
    block.set(salt, block.length - salt.length)
    const masked = exclusiveOr(block, maskGeneration(hash, block.length))
    masked[0] &= 0xff >> (8 * length - bits)
    return concatenate(masked, hash, [0xbc])
  }

  const isEncodingOf = (message, encoded, bits) => {
    const length = Math.ceil(bits / 8)
    if (encoded.length !== length || encoded[length - 1] !== 0xbc) return false
    const masked = encoded.subarray(0, length - hashLength - 1)
    const hash = encoded.subarray(length - hashLength - 1, length - 1)
    const unused = 8 * length - bits
    if (masked[0] >> (8 - unused) !== 0) return false
    const block = exclusiveOr(masked, maskGeneration(hash, masked.length))
    block[0] &= 0xff >> unused
    const saltStart = block.length - saltLength
    if (block.subarray(0, saltStart - 1).some((byte) => byte !== 0)) return false
    if (block[saltStart - 1] !== 1) return false
    const wanted = saltedHash(message, block.subarray(saltStart))
    return wanted.every((byte, index) => byte === hash[index])
  }

  // RSA

  const power = (base, exponent, modulus) => {
    let result = 1n
    for (base %= modulus; exponent > 0n; exponent >>= 1n) {
      if (exponent & 1n) result = result * base % modulus
      base = base * base % modulus
    }
    return result
  }

  // The inverse, or null when there is none.
  const inverse = (number, modulus) => {
    let [before, rest] = [modulus, number % modulus]
    let [beforeFactor, factor] = [0n, 1n]
    while (rest > 0n) {
      const quotient = before / rest
      ;[before, rest] = [rest, before - quotient * rest]
      ;[beforeFactor, factor] = [factor, beforeFactor - quotient * factor]
    }
    if (before !== 1n) return null
    return ((beforeFactor % modulus) + modulus) % modulus
  }

  // SubjectPublicKeyInfo: a sequence of the algorithm and a bit string, in which a sequence holds
  // modulus and exponent.
  const readDER = (bytes) => {
    const element = (place, tag) => {
      if (bytes[place] !== tag) throw new Error('The key is not in DER')
      let length = bytes[place + 1]
      let start = place + 2
      if (length > 0x80) {
        const count = length - 0x80
        length = Number(toNumber(bytes.subarray(start, start + count)))
        start += count
      }
      if (!(start + length <= bytes.length)) throw new Error('The key is cut off')
      return { start, end: start + length }
    }
    const whole = element(0, 0x30)
    const algorithm = element(whole.start, 0x30)
    const string = element(algorithm.end, 0x03)
    const numbers = element(string.start + 1, 0x30)
    const modulus = element(numbers.start, 0x02)
    const exponent = element(modulus.end, 0x02)
    return {
      modulus: toNumber(bytes.subarray(modulus.start, modulus.end)),
      exponent: toNumber(bytes.subarray(exponent.start, exponent.end))
    }
  }

  const readKey = (key) => {
    if (typeof key === 'string') return readDER(fromBase64(key))
    if (key instanceof Uint8Array) return readDER(key)
    return { modulus: toNumber(fromBase64URL(key.n)), exponent: toNumber(fromBase64URL(key.e)) }
  }

  // A key that a server could have made to tell electors apart is not used.
  const readBallotKey = (key) => {
    const numbers = readKey(key)
    if (bitLength(numbers.modulus) !== 3072 || numbers.exponent !== 65537n
      || (numbers.modulus & 1n) === 0n) {
      throw new Error('The key is not an RSA key of 3072 bits with the exponent 65537')
    }
    return numbers
  }

  // RFC 9474, 4.2. `factor` is random below the modulus.
  const blind = ({ modulus, exponent }, message, salt, factor) => {
    const length = Math.ceil(bitLength(modulus) / 8)
    const encoded = toNumber(encode(message, bitLength(modulus) - 1, salt))
    const factorInverse = inverse(factor, modulus)
    if (factorInverse === null || inverse(encoded, modulus) === null) return null
    return {
      blinded: toBytes(encoded * power(factor, exponent, modulus) % modulus, length),
      inverse: toBytes(factorInverse, length)
    }
  }

  const isValid = ({ modulus, exponent }, message, signature) => {
    const length = Math.ceil(bitLength(modulus) / 8)
    const number = toNumber(signature)
    if (signature.length !== length || number >= modulus) return false
    const bits = bitLength(modulus) - 1
    const encoded = power(number, exponent, modulus)
    if (bitLength(encoded) > 8 * Math.ceil(bits / 8)) return false
    return isEncodingOf(message, toBytes(encoded, Math.ceil(bits / 8)), bits)
  }

  // RFC 9474, 4.4
  const unblind = (key, message, blindSignature, factorInverse) => {
    const length = Math.ceil(bitLength(key.modulus) / 8)
    if (blindSignature.length !== length) throw new Error('The answer has the wrong length')
    const signature = toBytes(
      toNumber(blindSignature) * toNumber(factorInverse) % key.modulus, length)
    if (!isValid(key, message, signature)) {
      throw new Error('The server did not sign what it was sent')
    }
    return signature
  }

  const randomBelow = (modulus) => {
    const length = Math.ceil(bitLength(modulus) / 8)
    for (;;) {
      const number = toNumber(random(length))
      if (number > 0n && number < modulus) return number
    }
  }

  // What is signed: the token, then which ballot it is for.
  const message = (token, ballot) => concatenate(
    token, new TextEncoder().encode('plenary-ballot-token/v1\n' + ballot + '\n'))

  return {
    // A new token. The result is plain text throughout, so that a page can keep it until casting
    // opens. Everything in it but `blinded` is secret.
    prepare (publicKey, ballot) {
      const key = readBallotKey(publicKey)
      for (;;) {
        const token = random(tokenLength)
        const result = blind(
          key, message(token, ballot), random(saltLength), randomBelow(key.modulus))
        if (result === null) continue
        return {
          ballot,
          token: toBase64(token),
          blinded: toBase64(result.blinded),
          inverse: toBase64(result.inverse)
        }
      }
    },

    // The token with its signature, which is what is cast. Throws when the server signed something
    // else.
    finalize (publicKey, state, blindSignature) {
      const signature = unblind(
        readBallotKey(publicKey), message(fromBase64(state.token), state.ballot),
        fromBase64(blindSignature), fromBase64(state.inverse))
      return { ballot: state.ballot, token: state.token, signature: toBase64(signature) }
    },

    // Whether a published paper bears a token of the ballot.
    verify (publicKey, ballot, token, signature) {
      const bytes = fromBase64(token)
      return bytes.length === tokenLength
        && isValid(readBallotKey(publicKey), message(bytes, ballot), fromBase64(signature))
    },

    // What is compared aloud, so that nobody was given a key of their own.
    fingerprint (publicKey) {
      const bytes = typeof publicKey === 'string' ? fromBase64(publicKey) : publicKey
      const digits = Array.from(sha384(bytes).subarray(0, 16), (byte) =>
        byte.toString(16).padStart(2, '0')).join('')
      return digits.match(/.{4}/g).join(' ')
    },

    // The parts, for tests with published numbers.
    parts: { sha384, encode, blind, unblind, isValid, inverse, readKey, toNumber, toBytes }
  }
})()
