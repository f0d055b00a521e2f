#include "baseline.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <stdlib.h>
#include <string.h>

struct baseline_x25519 {
    EVP_PKEY_CTX *context;
};

baseline_x25519 *baseline_x25519_new(void) {
    EVP_PKEY *own = EVP_PKEY_Q_keygen(NULL, NULL, "X25519"), *peer = EVP_PKEY_Q_keygen(NULL, NULL, "X25519");
    baseline_x25519 *self = malloc(sizeof *self);
    self->context = EVP_PKEY_CTX_new(own, NULL);
    if (EVP_PKEY_derive_init(self->context) != 1 || EVP_PKEY_derive_set_peer(self->context, peer) != 1) return NULL;
    return self;
}

int baseline_x25519_derive(baseline_x25519 *self) {
    uint8_t secret[32];
    size_t count = sizeof secret;
    return EVP_PKEY_derive(self->context, secret, &count);
}

struct baseline_group {
    EVP_PKEY *own;
};

baseline_group *baseline_group_new(const uint8_t *pkcs8, size_t count) {
    baseline_group *self = malloc(sizeof *self);
    self->own = d2i_AutoPrivateKey(NULL, &pkcs8, (long)count);
    return self->own == NULL ? NULL : self;
}

int baseline_group_derive(baseline_group *self, const uint8_t *spki, size_t count) {
    EVP_PKEY *peer = d2i_PUBKEY(NULL, &spki, (long)count);
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(self->own, NULL);
    uint8_t secret[32];
    size_t secret_count = sizeof secret;
    int result = peer != NULL && EVP_PKEY_derive_init(context) == 1 && EVP_PKEY_derive_set_peer(context, peer) == 1
        && EVP_PKEY_derive(context, secret, &secret_count) == 1;
    EVP_PKEY_CTX_free(context);
    EVP_PKEY_free(peer);
    return result;
}

int baseline_decode_and_open(
    const uint8_t *text, size_t count, const uint8_t *key, const uint8_t *iv, uint8_t *decoded, uint8_t *plaintext) {
    int bytes = EVP_DecodeBlock(decoded, text, (int)count), written = 0;
    if (bytes < 0) return 0;
    bytes -= (text[count - 1] == '=') + (text[count - 2] == '=') + 16;
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int result = EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), NULL, key, iv) == 1
        && EVP_DecryptUpdate(context, plaintext, &written, decoded, bytes) == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, 16, decoded + bytes) == 1
        && EVP_DecryptFinal_ex(context, plaintext + written, &written) == 1;
    EVP_CIPHER_CTX_free(context);
    return result;
}

int baseline_seal_and_encode(const uint8_t *plaintext, size_t count, const uint8_t *key, const uint8_t *iv, uint8_t *text) {
    uint8_t *sealed = malloc(count + 16);
    int written = 0;
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int result = EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), NULL, key, iv) == 1
        && EVP_EncryptUpdate(context, sealed, &written, plaintext, (int)count) == 1
        && EVP_EncryptFinal_ex(context, sealed + written, &written) == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, 16, sealed + count) == 1
        && EVP_EncodeBlock(text, sealed, (int)count + 16) > 0;
    EVP_CIPHER_CTX_free(context);
    free(sealed);
    return result;
}

struct baseline_rsa {
    EVP_PKEY_CTX *context;
    uint8_t signature[256];
    size_t signature_count;
};

baseline_rsa *baseline_rsa_new(void) {
    EVP_PKEY *key = EVP_PKEY_Q_keygen(NULL, NULL, "RSA", (size_t)2048);
    baseline_rsa *self = malloc(sizeof *self);
    self->signature_count = sizeof self->signature;
    uint8_t digest[32] = {0};
    EVP_PKEY_CTX *signer = EVP_PKEY_CTX_new(key, NULL);
    if (EVP_PKEY_sign_init(signer) != 1 || EVP_PKEY_CTX_set_rsa_padding(signer, RSA_PKCS1_PADDING) != 1
        || EVP_PKEY_CTX_set_signature_md(signer, EVP_sha256()) != 1
        || EVP_PKEY_sign(signer, self->signature, &self->signature_count, digest, sizeof digest) != 1)
        return NULL;
    self->context = EVP_PKEY_CTX_new(key, NULL);
    if (EVP_PKEY_verify_init(self->context) != 1 || EVP_PKEY_CTX_set_rsa_padding(self->context, RSA_PKCS1_PADDING) != 1
        || EVP_PKEY_CTX_set_signature_md(self->context, EVP_sha256()) != 1)
        return NULL;
    return self;
}

int baseline_rsa_hash_and_verify(baseline_rsa *self, const uint8_t *body, size_t count) {
    uint8_t digest[32];
    const uint8_t zero[32] = {0};
    if (EVP_Digest(body, count, digest, NULL, EVP_sha256(), NULL) != 1) return 0;
    // Which digest was signed makes no difference to the work.
    return EVP_PKEY_verify(self->context, self->signature, self->signature_count, zero, sizeof zero);
}

const char *baseline_openssl_version(void) { return OpenSSL_version(OPENSSL_VERSION); }
