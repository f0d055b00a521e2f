// One decoder a level. A vector one decodes whole blocks from the start and returns how many groups it did, leaving the rest, and
// a block with a character outside the alphabet, to the portable one, which finds the place.
#ifndef CAASCAN_BASE64_H
#define CAASCAN_BASE64_H

#include "caascan.h"

size_t caa_base64_decode_portable(const uint8_t *text, size_t groups, uint8_t *out, bool is_url);
size_t caa_base64_decode_ssse3(const uint8_t *text, size_t groups, uint8_t *out);
size_t caa_base64_decode_avx2(const uint8_t *text, size_t groups, uint8_t *out);
size_t caa_base64_decode_avx512(const uint8_t *text, size_t groups, uint8_t *out);
size_t caa_base64_decode_neon(const uint8_t *text, size_t groups, uint8_t *out);

#endif
