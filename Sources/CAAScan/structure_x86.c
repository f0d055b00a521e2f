#if defined(__x86_64__)
#include "structure.h"

#include <immintrin.h>

// Bytes below a blank are those that a minimum with 31 does not change; bytes outside ASCII have the high bit, which movemask reads.

#define TARGET __attribute__((target("ssse3")))

TARGET static inline __m128i structure_16(caa_format format, __m128i in) {
    __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(in, _mm_set1_epi8(0x1F)), in);
    __m128i marks = _mm_or_si128(low, _mm_cmpeq_epi8(in, _mm_set1_epi8('"')));
    if (format == CAA_JSON) return _mm_or_si128(marks, _mm_cmpeq_epi8(in, _mm_set1_epi8('\\')));
    marks = _mm_or_si128(marks, _mm_cmpeq_epi8(in, _mm_set1_epi8('<')));
    return _mm_or_si128(marks, _mm_cmpeq_epi8(in, _mm_set1_epi8('&')));
}

// A byte outside ASCII has its high bit set already.
TARGET static inline __m128i not_plain_16(caa_format format, __m128i in) {
    __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(in, _mm_set1_epi8(0x1F)), in);
    if (format == CAA_JSON) {
        __m128i marks = _mm_or_si128(_mm_cmpeq_epi8(in, _mm_set1_epi8('"')), _mm_cmpeq_epi8(in, _mm_set1_epi8('\\')));
        return _mm_or_si128(in, _mm_or_si128(low, marks));
    }
    __m128i blanks = _mm_or_si128(_mm_cmpeq_epi8(in, _mm_set1_epi8('\n')), _mm_cmpeq_epi8(in, _mm_set1_epi8('\r')));
    blanks = _mm_or_si128(blanks, _mm_cmpeq_epi8(in, _mm_set1_epi8('\t')));
    return _mm_or_si128(in, _mm_andnot_si128(blanks, low));
}

TARGET static inline __m128i load_16(const uint8_t *text) { return _mm_loadu_si128((const __m128i *)text); }

TARGET static inline uint64_t bits_16(__m128i marks) { return (uint32_t)_mm_movemask_epi8(marks); }

TARGET size_t caa_find_structure_ssse3(caa_format format, const uint8_t *text, size_t count, caa_places *places) {
    size_t done = 0;
    for (uint64_t run = 0; done + 64 <= count && caa_has_room(places); done += 64) {
        uint64_t bits = 0, high = 0;
        for (int part = 0; part < 4; part++) {
            __m128i in = load_16(text + done + 16 * part);
            bits |= bits_16(structure_16(format, in)) << (16 * part);
            high |= bits_16(in) << (16 * part);
        }
        if (format == CAA_JSON) bits |= caa_run_starts(high, &run);
        caa_put(places, bits, done);
    }
    return done;
}

TARGET size_t caa_plain_ssse3(caa_format format, const uint8_t *text, size_t count) {
    size_t done = 0;
    for (; done + 64 <= count; done += 64) {
        __m128i first = not_plain_16(format, load_16(text + done)), second = not_plain_16(format, load_16(text + done + 16));
        __m128i third = not_plain_16(format, load_16(text + done + 32)), last = not_plain_16(format, load_16(text + done + 48));
        if (bits_16(_mm_or_si128(_mm_or_si128(first, second), _mm_or_si128(third, last)))) break;
    }
    return done;
}
#undef TARGET

#define TARGET __attribute__((target("avx2,bmi,popcnt")))

TARGET static inline __m256i structure_32(caa_format format, __m256i in) {
    __m256i low = _mm256_cmpeq_epi8(_mm256_min_epu8(in, _mm256_set1_epi8(0x1F)), in);
    __m256i marks = _mm256_or_si256(low, _mm256_cmpeq_epi8(in, _mm256_set1_epi8('"')));
    if (format == CAA_JSON) return _mm256_or_si256(marks, _mm256_cmpeq_epi8(in, _mm256_set1_epi8('\\')));
    marks = _mm256_or_si256(marks, _mm256_cmpeq_epi8(in, _mm256_set1_epi8('<')));
    return _mm256_or_si256(marks, _mm256_cmpeq_epi8(in, _mm256_set1_epi8('&')));
}

TARGET static inline __m256i not_plain_32(caa_format format, __m256i in) {
    __m256i low = _mm256_cmpeq_epi8(_mm256_min_epu8(in, _mm256_set1_epi8(0x1F)), in);
    if (format == CAA_JSON) {
        __m256i marks = _mm256_or_si256(
            _mm256_cmpeq_epi8(in, _mm256_set1_epi8('"')), _mm256_cmpeq_epi8(in, _mm256_set1_epi8('\\')));
        return _mm256_or_si256(in, _mm256_or_si256(low, marks));
    }
    __m256i blanks = _mm256_or_si256(
        _mm256_cmpeq_epi8(in, _mm256_set1_epi8('\n')), _mm256_cmpeq_epi8(in, _mm256_set1_epi8('\r')));
    blanks = _mm256_or_si256(blanks, _mm256_cmpeq_epi8(in, _mm256_set1_epi8('\t')));
    return _mm256_or_si256(in, _mm256_andnot_si256(blanks, low));
}

TARGET static inline __m256i load_32(const uint8_t *text) { return _mm256_loadu_si256((const __m256i *)text); }

TARGET static inline uint64_t bits_32(__m256i marks) { return (uint32_t)_mm256_movemask_epi8(marks); }

TARGET size_t caa_find_structure_avx2(caa_format format, const uint8_t *text, size_t count, caa_places *places) {
    size_t done = 0;
    for (uint64_t run = 0; done + 64 <= count && caa_has_room(places); done += 64) {
        __m256i first = load_32(text + done), second = load_32(text + done + 32);
        uint64_t bits = bits_32(structure_32(format, first)) | bits_32(structure_32(format, second)) << 32;
        if (format == CAA_JSON) bits |= caa_run_starts(bits_32(first) | bits_32(second) << 32, &run);
        caa_put(places, bits, done);
    }
    return done;
}

TARGET size_t caa_plain_avx2(caa_format format, const uint8_t *text, size_t count) {
    size_t done = 0;
    for (; done + 64 <= count; done += 64)
        if (bits_32(_mm256_or_si256(
                not_plain_32(format, load_32(text + done)), not_plain_32(format, load_32(text + done + 32)))))
            break;
    return done;
}
#undef TARGET

#define TARGET __attribute__((target("avx512f,avx512bw,avx512vbmi2,bmi,popcnt")))

static const uint8_t numbers[64] = {
    0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
    32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
};

TARGET size_t caa_find_structure_avx512(caa_format format, const uint8_t *text, size_t count, caa_places *places) {
    const __m512i ordered = _mm512_loadu_si512(numbers);
    size_t done = 0;
    for (uint64_t run = 0; done + 64 <= count && caa_has_room(places); done += 64) {
        __m512i in = _mm512_loadu_si512(text + done);
        uint64_t bits = _mm512_cmpeq_epi8_mask(in, _mm512_set1_epi8('"')) | _mm512_cmplt_epu8_mask(in, _mm512_set1_epi8(' '));
        if (format == CAA_JSON) {
            bits |= _mm512_cmpeq_epi8_mask(in, _mm512_set1_epi8('\\')) | caa_run_starts(_mm512_movepi8_mask(in), &run);
        } else {
            bits |= _mm512_cmpeq_epi8_mask(in, _mm512_set1_epi8('<')) | _mm512_cmpeq_epi8_mask(in, _mm512_set1_epi8('&'));
        }
        if (__builtin_popcountll(bits) > 16) {
            caa_put(places, bits, done);
            continue;
        }
        __m512i found = _mm512_maskz_compress_epi8(bits, ordered);
        __m512i wide = _mm512_cvtepu8_epi32(_mm512_castsi512_si128(found));
        _mm512_storeu_si512(places->next, _mm512_add_epi32(wide, _mm512_set1_epi32((int)(uint32_t)done)));
        places->next += __builtin_popcountll(bits);
    }
    return done;
}

TARGET size_t caa_plain_avx512(caa_format format, const uint8_t *text, size_t count) {
    size_t done = 0;
    for (; done + 64 <= count; done += 64) {
        __m512i in = _mm512_loadu_si512(text + done);
        uint64_t bits = _mm512_movepi8_mask(in) | _mm512_cmplt_epu8_mask(in, _mm512_set1_epi8(' '));
        if (format == CAA_JSON) {
            bits |= _mm512_cmpeq_epi8_mask(in, _mm512_set1_epi8('"')) | _mm512_cmpeq_epi8_mask(in, _mm512_set1_epi8('\\'));
        } else {
            bits &= ~(_mm512_cmpeq_epi8_mask(in, _mm512_set1_epi8('\n')) | _mm512_cmpeq_epi8_mask(in, _mm512_set1_epi8('\r'))
                      | _mm512_cmpeq_epi8_mask(in, _mm512_set1_epi8('\t')));
        }
        if (bits) break;
    }
    return done;
}
#endif
