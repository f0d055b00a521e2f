// The same work by OpenSSL alone, with everything prepared that can be. A function returns 1 when the work succeeded.
#ifndef BASELINE_H
#define BASELINE_H

#include <stddef.h>
#include <stdint.h>

// One EVP_PKEY_derive between two prepared X25519 keys.
typedef struct baseline_x25519 baseline_x25519;
baseline_x25519 *baseline_x25519_new(void);
int baseline_x25519_derive(baseline_x25519 *self);

// Reading a SubjectPublicKeyInfo of the Weierstrass form, and one EVP_PKEY_derive with it, over generic curve arithmetic.
typedef struct baseline_group baseline_group;
baseline_group *baseline_group_new(const uint8_t *pkcs8, size_t count);
int baseline_group_derive(baseline_group *self, const uint8_t *spki, size_t count);

// EVP_DecodeBlock of a base64 text, and AES-256-GCM over what it gave.
int baseline_decode_and_open(
    const uint8_t *text, size_t count, const uint8_t *key, const uint8_t *iv, uint8_t *decoded, uint8_t *plaintext);

// AES-256-GCM and base64 the other way, to make the input; the text has room for 4 bytes for each 3 begun.
int baseline_seal_and_encode(const uint8_t *plaintext, size_t count, const uint8_t *key, const uint8_t *iv, uint8_t *text);

// SHA-256 of a body, and one RSA verification of a digest in a prepared context.
typedef struct baseline_rsa baseline_rsa;
baseline_rsa *baseline_rsa_new(void);
int baseline_rsa_hash_and_verify(baseline_rsa *self, const uint8_t *body, size_t count);

// The number of calls that allocated memory so far in this process.
size_t baseline_allocations(void);

const char *baseline_openssl_version(void);

#endif
