#include "structure.h"

#include <string.h>

#define ALL(byte) (0x0101010101010101ULL * (byte))

static inline uint64_t word_at(const uint8_t *text) {
    uint64_t word;
    memcpy(&word, text, 8);
    return word;
}

// The high bit of each byte that is zero, and no other bit: no carry leaves a byte.
static inline uint64_t zeros(uint64_t word) { return ~(((word & ALL(0x7F)) + ALL(0x7F)) | word | ALL(0x7F)); }

static inline uint64_t equal(uint64_t word, uint8_t byte) { return zeros(word ^ ALL(byte)); }

static inline uint64_t below_blank(uint64_t word) { return zeros(word & ALL(0xE0)); }

// `run` has the high bit of the lowest byte if a run of bytes outside ASCII goes on from the word before.
static inline uint64_t structure(caa_format format, uint64_t word, uint64_t *run) {
    uint64_t marks = equal(word, '"') | below_blank(word);
    if (format == CAA_XML) return marks | equal(word, '<') | equal(word, '&');
    uint64_t high = word & ALL(0x80), starts = high & ~(high << 8 | *run);
    *run = high >> 56;
    return marks | equal(word, '\\') | starts;
}

static inline uint64_t not_plain(caa_format format, uint64_t word) {
    uint64_t high = word & ALL(0x80);
    if (format == CAA_JSON) return high | below_blank(word) | equal(word, '"') | equal(word, '\\');
    return high | (below_blank(word) & ~(equal(word, '\t') | equal(word, '\n') | equal(word, '\r')));
}

// The last bytes of a text as a word, filled up with a byte that is of no interest.
static inline uint64_t last_word(const uint8_t *text, size_t count) {
    uint8_t bytes[8] = {' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '};
    memcpy(bytes, text, count);
    return word_at(bytes);
}

static size_t find_structure_portable(
    caa_format format, const uint8_t *text, size_t count, size_t done, caa_places *places) {
    uint64_t run = done > 0 ? text[done - 1] & 0x80 : 0;
    while (done < count && places->end - places->next >= 8) {
        size_t rest = count - done;
        uint64_t bits = structure(format, rest < 8 ? last_word(text + done, rest) : word_at(text + done), &run);
        for (; bits; bits &= bits - 1) *places->next++ = (uint32_t)(done + (size_t)__builtin_ctzll(bits) / 8);
        done += rest < 8 ? rest : 8;
    }
    return done;
}

static size_t plain_portable(caa_format format, const uint8_t *text, size_t count, size_t done) {
    while (done < count) {
        size_t rest = count - done;
        uint64_t bits = not_plain(format, rest < 8 ? last_word(text + done, rest) : word_at(text + done));
        if (bits) return done + (size_t)__builtin_ctzll(bits) / 8;
        done += rest < 8 ? rest : 8;
    }
    return count;
}

size_t caa_find_structure_at(
    caa_level level, caa_format format, const uint8_t *text, size_t count, uint32_t *places, size_t room, size_t *found) {
    caa_places list = {places, places + room};
    size_t done = 0;
    switch (level) {
#if defined(__x86_64__)
    case CAA_SSSE3:
        done = caa_find_structure_ssse3(format, text, count, &list);
        break;
    case CAA_AVX2:
        done = caa_find_structure_avx2(format, text, count, &list);
        break;
    case CAA_AVX512:
        done = caa_find_structure_avx512(format, text, count, &list);
        break;
#elif defined(__aarch64__)
    case CAA_NEON:
        done = caa_find_structure_neon(format, text, count, &list);
        break;
#endif
    default:
        break;
    }
    if (count - done < 64 || level == CAA_PORTABLE) done = find_structure_portable(format, text, count, done, &list);
    *found = (size_t)(list.next - places);
    return done;
}

size_t caa_find_structure(
    caa_format format, const uint8_t *text, size_t count, uint32_t *places, size_t room, size_t *found) {
    return caa_find_structure_at(caa_current_level(), format, text, count, places, room, found);
}

size_t caa_plain_count_at(caa_level level, caa_format format, const uint8_t *text, size_t count) {
    size_t done = 0;
    switch (level) {
#if defined(__x86_64__)
    case CAA_SSSE3:
        done = caa_plain_ssse3(format, text, count);
        break;
    case CAA_AVX2:
        done = caa_plain_avx2(format, text, count);
        break;
    case CAA_AVX512:
        done = caa_plain_avx512(format, text, count);
        break;
#elif defined(__aarch64__)
    case CAA_NEON:
        done = caa_plain_neon(format, text, count);
        break;
#endif
    default:
        break;
    }
    return plain_portable(format, text, count, done);
}

size_t caa_plain_count(caa_format format, const uint8_t *text, size_t count) {
    return caa_plain_count_at(caa_current_level(), format, text, count);
}
