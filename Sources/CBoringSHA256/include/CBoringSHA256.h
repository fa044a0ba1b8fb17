#ifndef PLENARY_C_BORING_SHA256_H
#define PLENARY_C_BORING_SHA256_H

#include <stddef.h>
#include <stdint.h>

// BoringSSL's SHA-256 in one call, as swift-crypto carries and prefixes it.
//
// swift-crypto's own SHA256 allocates an object for each hash. A record hashes three short
// messages an entry, and there the object costs more than the hash: through it, verifying took
// five times as long as hashing the file, and is asked to take three. Should swift-crypto ever
// rename the function, linking fails; Hashing.swift can then go back to SHA256.
uint8_t *CCryptoBoringSSL_SHA256(const uint8_t *data, size_t length, uint8_t *digest);

#endif
