// The byte loops of AACore that the vector units of a processor do best. Nothing here knows a format's rules beyond its
// alphabet; AACore does. Every function reads and writes exactly the bytes that its arguments name.
#ifndef CAASCAN_H
#define CAASCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What a processor can do; the best that it can is chosen once. The environment variable AA_SCAN_LEVEL, one of the names below
// in lower case, asks for less.
typedef enum {
    CAA_PORTABLE = 0,
    CAA_SSSE3 = 1,
    CAA_AVX2 = 2,
    CAA_AVX512 = 3,  // with VBMI
    CAA_NEON = 4,
} caa_level;

// The level that is in use.
caa_level caa_current_level(void);

// Whether this processor and this build have a level.
bool caa_has_level(caa_level level);

// Decodes groups of four base64 characters into three bytes each. `out` has room for 3 · groups bytes and may begin where
// `text` does. Returns the number of groups decoded: fewer than asked for if the next one holds a character outside the
// alphabet, what was written behind them then being of no meaning.
size_t caa_base64_decode(const uint8_t *text, size_t groups, uint8_t *out, bool is_url);

// The same at a level that the processor has, for comparing levels.
size_t caa_base64_decode_at(caa_level level, const uint8_t *text, size_t groups, uint8_t *out, bool is_url);

// Encodes groups of three bytes into four base64 characters each.
void caa_base64_encode(const uint8_t *bytes, size_t groups, uint8_t *out, bool is_url);

#endif
