#if defined(__x86_64__)
#include "base64.h"

#include <immintrin.h>

// After W. Muła, D. Lemire, «Faster Base64 Encoding and Decoding using AVX2 Instructions», 2018, and «Base64 encoding and decoding
// at almost the speed of a memory copy», 2020: the nibbles of a character say by two look-ups whether it is of the alphabet, and by a
// third what to add to it; products with powers of two then join the six-bit values.

#define LOW_NIBBLES 0x15, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x13, 0x1A, 0x1B, 0x1B, 0x1B, 0x1A
#define HIGH_NIBBLES 0x10, 0x10, 0x01, 0x02, 0x04, 0x08, 0x04, 0x08, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10
#define SHIFTS 0, 16, 19, 4, -65, -65, -71, -71, 0, 0, 0, 0, 0, 0, 0, 0
#define BYTES_OF_GROUPS 2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1
#define JOIN_PAIRS 0x01400140
#define JOIN_FOURS 0x00011000

__attribute__((target("ssse3"))) size_t caa_base64_decode_ssse3(const uint8_t *text, size_t groups, uint8_t *out) {
    const __m128i low_nibbles = _mm_setr_epi8(LOW_NIBBLES), high_nibbles = _mm_setr_epi8(HIGH_NIBBLES);
    const __m128i shifts = _mm_setr_epi8(SHIFTS), places = _mm_setr_epi8(BYTES_OF_GROUPS);
    const __m128i nibble = _mm_set1_epi8(0x0F), slash = _mm_set1_epi8('/');
    size_t done = 0;
    // A store writes 16 bytes for 12: the last blocks are left.
    for (; done + 6 <= groups; done += 4, text += 16, out += 12) {
        __m128i in = _mm_loadu_si128((const __m128i *)text);
        __m128i high = _mm_and_si128(_mm_srli_epi32(in, 4), nibble), low = _mm_and_si128(in, nibble);
        __m128i wrong = _mm_and_si128(_mm_shuffle_epi8(low_nibbles, low), _mm_shuffle_epi8(high_nibbles, high));
        if (_mm_movemask_epi8(_mm_cmpeq_epi8(wrong, _mm_setzero_si128())) != 0xFFFF) break;
        __m128i values = _mm_add_epi8(in, _mm_shuffle_epi8(shifts, _mm_add_epi8(_mm_cmpeq_epi8(in, slash), high)));
        __m128i pairs = _mm_maddubs_epi16(values, _mm_set1_epi32(JOIN_PAIRS));
        __m128i fours = _mm_madd_epi16(pairs, _mm_set1_epi32(JOIN_FOURS));
        _mm_storeu_si128((__m128i *)out, _mm_shuffle_epi8(fours, places));
    }
    return done;
}

__attribute__((target("avx2"))) size_t caa_base64_decode_avx2(const uint8_t *text, size_t groups, uint8_t *out) {
    const __m256i low_nibbles = _mm256_setr_epi8(LOW_NIBBLES, LOW_NIBBLES);
    const __m256i high_nibbles = _mm256_setr_epi8(HIGH_NIBBLES, HIGH_NIBBLES);
    const __m256i shifts = _mm256_setr_epi8(SHIFTS, SHIFTS), places = _mm256_setr_epi8(BYTES_OF_GROUPS, BYTES_OF_GROUPS);
    const __m256i nibble = _mm256_set1_epi8(0x0F), slash = _mm256_set1_epi8('/');
    const __m256i halves = _mm256_setr_epi32(0, 1, 2, 4, 5, 6, 7, 7);
    size_t done = 0;
    // A store writes 32 bytes for 24.
    for (; done + 11 <= groups; done += 8, text += 32, out += 24) {
        __m256i in = _mm256_loadu_si256((const __m256i *)text);
        __m256i high = _mm256_and_si256(_mm256_srli_epi32(in, 4), nibble), low = _mm256_and_si256(in, nibble);
        __m256i low_classes = _mm256_shuffle_epi8(low_nibbles, low), high_classes = _mm256_shuffle_epi8(high_nibbles, high);
        if (!_mm256_testz_si256(low_classes, high_classes)) break;
        __m256i values = _mm256_add_epi8(
            in, _mm256_shuffle_epi8(shifts, _mm256_add_epi8(_mm256_cmpeq_epi8(in, slash), high)));
        __m256i pairs = _mm256_maddubs_epi16(values, _mm256_set1_epi32(JOIN_PAIRS));
        __m256i fours = _mm256_madd_epi16(pairs, _mm256_set1_epi32(JOIN_FOURS));
        __m256i bytes = _mm256_permutevar8x32_epi32(_mm256_shuffle_epi8(fours, places), halves);
        _mm256_storeu_si256((__m256i *)out, bytes);
    }
    return done;
}

// The value of each ASCII character; 0x80 outside the alphabet.
#define X16(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p) a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p
#define NONE16 X16(0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80)
static const uint8_t values_of_ascii[128] = {
    NONE16, NONE16,
    X16(0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 62, 0x80, 0x80, 0x80, 63),
    X16(52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80),
    X16(0x80, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14),
    X16(15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 0x80, 0x80, 0x80, 0x80, 0x80),
    X16(0x80, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40),
    X16(41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 0x80, 0x80, 0x80, 0x80, 0x80),
};
// Byte k of the output is byte 2, 1 or 0 of word k / 3.
#define OF_WORD(word) 4 * (word) + 2, 4 * (word) + 1, 4 * (word)
#define OF_FOUR(word) OF_WORD(word), OF_WORD((word) + 1), OF_WORD((word) + 2), OF_WORD((word) + 3)
static const uint8_t bytes_of_words[64] = {OF_FOUR(0), OF_FOUR(4), OF_FOUR(8), OF_FOUR(12)};

__attribute__((target("avx512f,avx512bw,avx512vbmi"))) size_t caa_base64_decode_avx512(
    const uint8_t *text, size_t groups, uint8_t *out) {
    const __m512i first = _mm512_loadu_si512(values_of_ascii), second = _mm512_loadu_si512(values_of_ascii + 64);
    const __m512i places = _mm512_loadu_si512(bytes_of_words);
    size_t done = 0;
    for (; done + 16 <= groups; done += 16, text += 64, out += 48) {
        __m512i in = _mm512_loadu_si512(text);
        __m512i values = _mm512_permutex2var_epi8(first, in, second);
        // The look-up takes seven bits; the eighth means a byte outside ASCII.
        if (_mm512_movepi8_mask(_mm512_or_si512(in, values))) break;
        __m512i pairs = _mm512_maddubs_epi16(values, _mm512_set1_epi32(JOIN_PAIRS));
        __m512i fours = _mm512_madd_epi16(pairs, _mm512_set1_epi32(JOIN_FOURS));
        _mm512_mask_storeu_epi8(out, 0xFFFFFFFFFFFF, _mm512_permutexvar_epi8(places, fours));
    }
    return done;
}
#endif
