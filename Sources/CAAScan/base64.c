#include "base64.h"

#include <string.h>

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the tables place bytes for little-endian words");

// The alphabet without its last two characters, as X(character, value).
#define COMMON(X)                                                                                                    \
    X('A', 0) X('B', 1) X('C', 2) X('D', 3) X('E', 4) X('F', 5) X('G', 6) X('H', 7) X('I', 8) X('J', 9) X('K', 10)     \
    X('L', 11) X('M', 12) X('N', 13) X('O', 14) X('P', 15) X('Q', 16) X('R', 17) X('S', 18) X('T', 19) X('U', 20)      \
    X('V', 21) X('W', 22) X('X', 23) X('Y', 24) X('Z', 25) X('a', 26) X('b', 27) X('c', 28) X('d', 29) X('e', 30)      \
    X('f', 31) X('g', 32) X('h', 33) X('i', 34) X('j', 35) X('k', 36) X('l', 37) X('m', 38) X('n', 39) X('o', 40)      \
    X('p', 41) X('q', 42) X('r', 43) X('s', 44) X('t', 45) X('u', 46) X('v', 47) X('w', 48) X('x', 49) X('y', 50)      \
    X('z', 51) X('0', 52) X('1', 53) X('2', 54) X('3', 55) X('4', 56) X('5', 57) X('6', 58) X('7', 59) X('8', 60)      \
    X('9', 61)

// Where the six bits of each character of a group stand in its three bytes, the first byte being the lowest of a word.
#define SPREAD(bits) (((bits) >> 16 & 0xFF) | ((bits) & 0xFF00) | ((bits) & 0xFF) << 16)
#define BAD 0x80000000u
#define FIRST(character, value) [character] = SPREAD((uint32_t)(value) << 18),
#define SECOND(character, value) [character] = SPREAD((uint32_t)(value) << 12),
#define THIRD(character, value) [character] = SPREAD((uint32_t)(value) << 6),
#define FOURTH(character, value) [character] = SPREAD((uint32_t)(value)),
#define TABLE(X, last, least) {[0 ... 255] = BAD, COMMON(X) X(last, 62) X(least, 63)}
#define TABLES(last, least) {TABLE(FIRST, last, least), TABLE(SECOND, last, least), TABLE(THIRD, last, least), TABLE(FOURTH, last, least)}

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Winitializer-overrides"
static const uint32_t standard_tables[4][256] = TABLES('+', '/');
static const uint32_t url_tables[4][256] = TABLES('-', '_');
#pragma clang diagnostic pop

// The three bytes of a group, and BAD if a character is outside the alphabet.
static inline uint32_t decoded(const uint32_t (*tables)[256], const uint8_t *text) {
    return tables[0][text[0]] | tables[1][text[1]] | tables[2][text[2]] | tables[3][text[3]];
}

// Inlined for each alphabet, so that the tables' places are constants.
static inline __attribute__((always_inline)) size_t decode(
    const uint32_t (*tables)[256], const uint8_t *text, size_t groups, uint8_t *out) {
    size_t group = 0;
    for (; group + 4 <= groups; group += 4, text += 16, out += 12) {
        uint32_t a = decoded(tables, text), b = decoded(tables, text + 4);
        uint32_t c = decoded(tables, text + 8), d = decoded(tables, text + 12);
        if ((a | b | c | d) & BAD) break;
        uint64_t first = a | (uint64_t)b << 24 | (uint64_t)c << 48;
        uint32_t rest = c >> 16 | d << 8;
        memcpy(out, &first, 8);
        memcpy(out + 8, &rest, 4);
    }
    for (; group < groups; group++, text += 4, out += 3) {
        uint32_t bits = decoded(tables, text);
        if (bits & BAD) break;
        memcpy(out, &bits, 3);
    }
    return group;
}

size_t caa_base64_decode_portable(const uint8_t *text, size_t groups, uint8_t *out, bool is_url) {
    return is_url ? decode(url_tables, text, groups, out) : decode(standard_tables, text, groups, out);
}

size_t caa_base64_decode_at(caa_level level, const uint8_t *text, size_t groups, uint8_t *out, bool is_url) {
    size_t done = 0;
    // The vector loops know the alphabet of FI data; names and signatures in base64url are short.
    if (!is_url) switch (level) {
#if defined(__x86_64__)
        case CAA_SSSE3: done = caa_base64_decode_ssse3(text, groups, out); break;
        case CAA_AVX2: done = caa_base64_decode_avx2(text, groups, out); break;
        case CAA_AVX512: done = caa_base64_decode_avx512(text, groups, out); break;
#elif defined(__aarch64__)
        case CAA_NEON: done = caa_base64_decode_neon(text, groups, out); break;
#endif
        default: break;
        }
    return done + caa_base64_decode_portable(text + 4 * done, groups - done, out + 3 * done, is_url);
}

size_t caa_base64_decode(const uint8_t *text, size_t groups, uint8_t *out, bool is_url) {
    return caa_base64_decode_at(caa_current_level(), text, groups, out, is_url);
}

void caa_base64_encode(const uint8_t *bytes, size_t groups, uint8_t *out, bool is_url) {
    const char *alphabet = is_url ? "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
                                  : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t group = 0; group < groups; group++, bytes += 3, out += 4) {
        uint32_t bits = (uint32_t)bytes[0] << 16 | (uint32_t)bytes[1] << 8 | bytes[2];
        out[0] = (uint8_t)alphabet[bits >> 18];
        out[1] = (uint8_t)alphabet[bits >> 12 & 63];
        out[2] = (uint8_t)alphabet[bits >> 6 & 63];
        out[3] = (uint8_t)alphabet[bits & 63];
    }
}
