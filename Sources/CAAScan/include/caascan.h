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
    CAA_AVX512 = 3,  // with VBMI and VBMI2
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

// Finds the bytes that give XML its structure: `<`, `"`, `&` and those below a blank. Writes their places in order, at most `room`
// of them, and to `found` how many; what stands behind them in `places` is of no meaning then. Returns the bytes looked at: fewer
// than `count` once the places of the next 64 bytes may not fit.
size_t caa_find_structure(const uint8_t *text, size_t count, uint32_t *places, size_t room, size_t *found);

// The same at a level that the processor has.
size_t caa_find_structure_at(
    caa_level level, const uint8_t *text, size_t count, uint32_t *places, size_t room, size_t *found);

// Finds the same way the bytes that give JSON its structure: `"`, `\`, those below a blank, and of each run of bytes outside ASCII
// the first.
size_t caa_find_json_structure(const uint8_t *text, size_t count, uint32_t *places, size_t room, size_t *found);

// The same at a level that the processor has.
size_t caa_find_json_structure_at(
    caa_level level, const uint8_t *text, size_t count, uint32_t *places, size_t room, size_t *found);

// What a text is part of.
typedef enum {
    CAA_XML_TEXT = 0,     // ASCII without control characters, but with tabs and line breaks
    CAA_JSON_STRING = 1,  // ASCII without control characters, quotes and backslashes
} caa_kind;

// The number of bytes at the start that are of the kind.
size_t caa_plain_count(const uint8_t *text, size_t count, caa_kind kind);

// The same at a level that the processor has.
size_t caa_plain_count_at(caa_level level, const uint8_t *text, size_t count, caa_kind kind);

#endif
