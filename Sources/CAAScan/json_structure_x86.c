#if defined(__x86_64__)
#include "json_structure.h"

#include <immintrin.h>

// Bytes below a blank are those that a maximum of 31 does not change; bytes outside ASCII have the high bit, which movemask reads.

#define TARGET __attribute__((target("ssse3")))

TARGET static inline __m128i marks_16(__m128i in) {
    __m128i marks = _mm_or_si128(_mm_cmpeq_epi8(in, _mm_set1_epi8('"')), _mm_cmpeq_epi8(in, _mm_set1_epi8('\\')));
    return _mm_or_si128(marks, _mm_cmpeq_epi8(_mm_min_epu8(in, _mm_set1_epi8(0x1F)), in));
}

TARGET size_t caa_find_json_ssse3(const uint8_t *text, size_t count, caa_places *places) {
    size_t done = 0;
    for (uint64_t run = 0; done + 64 <= count && caa_has_room(places); done += 64) {
        uint64_t bits = 0, high = 0;
        for (int part = 0; part < 4; part++) {
            __m128i in = _mm_loadu_si128((const __m128i *)(text + done + 16 * part));
            bits |= (uint64_t)(uint32_t)_mm_movemask_epi8(marks_16(in)) << (16 * part);
            high |= (uint64_t)(uint32_t)_mm_movemask_epi8(in) << (16 * part);
        }
        caa_put(places, bits | caa_run_starts(high, &run), done);
    }
    return done;
}
#undef TARGET

#define TARGET __attribute__((target("avx2,bmi,popcnt")))

TARGET static inline uint64_t marks_32(__m256i in) {
    __m256i marks = _mm256_or_si256(
        _mm256_cmpeq_epi8(in, _mm256_set1_epi8('"')), _mm256_cmpeq_epi8(in, _mm256_set1_epi8('\\')));
    marks = _mm256_or_si256(marks, _mm256_cmpeq_epi8(_mm256_min_epu8(in, _mm256_set1_epi8(0x1F)), in));
    return (uint32_t)_mm256_movemask_epi8(marks);
}

TARGET size_t caa_find_json_avx2(const uint8_t *text, size_t count, caa_places *places) {
    size_t done = 0;
    for (uint64_t run = 0; done + 64 <= count && caa_has_room(places); done += 64) {
        __m256i low = _mm256_loadu_si256((const __m256i *)(text + done));
        __m256i high = _mm256_loadu_si256((const __m256i *)(text + done + 32));
        uint64_t bits = marks_32(low) | marks_32(high) << 32;
        uint64_t foreign = (uint32_t)_mm256_movemask_epi8(low) | (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
        caa_put(places, bits | caa_run_starts(foreign, &run), done);
    }
    return done;
}
#undef TARGET

#define TARGET __attribute__((target("avx512f,avx512bw,avx512vbmi2,bmi,popcnt")))

TARGET size_t caa_find_json_avx512(const uint8_t *text, size_t count, caa_places *places) {
    uint8_t numbers[64];
    for (int i = 0; i < 64; i++) numbers[i] = (uint8_t)i;
    const __m512i ordered = _mm512_loadu_si512(numbers);
    size_t done = 0;
    for (uint64_t run = 0; done + 64 <= count && caa_has_room(places); done += 64) {
        __m512i in = _mm512_loadu_si512(text + done);
        uint64_t bits = _mm512_cmpeq_epi8_mask(in, _mm512_set1_epi8('"'))
            | _mm512_cmpeq_epi8_mask(in, _mm512_set1_epi8('\\')) | _mm512_cmplt_epu8_mask(in, _mm512_set1_epi8(' '))
            | caa_run_starts(_mm512_movepi8_mask(in), &run);
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
#endif
