#if defined(__aarch64__)
#include "json_structure.h"

#include <arm_neon.h>

// One bit a byte: each byte keeps the bit of its own place, and sums of neighbours join them.
static inline uint64_t bits_of(const uint8x16_t marks[4]) {
    static const uint8_t own[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint8x16_t places = vld1q_u8(own);
    uint8x16_t low = vpaddq_u8(vandq_u8(marks[0], places), vandq_u8(marks[1], places));
    uint8x16_t high = vpaddq_u8(vandq_u8(marks[2], places), vandq_u8(marks[3], places));
    low = vpaddq_u8(low, high);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(low, low)), 0);
}

size_t caa_find_json_neon(const uint8_t *text, size_t count, caa_places *places) {
    size_t done = 0;
    for (uint64_t run = 0; done + 64 <= count && caa_has_room(places); done += 64) {
        uint8x16_t marks[4], high[4];
        for (int part = 0; part < 4; part++) {
            uint8x16_t in = vld1q_u8(text + done + 16 * part);
            uint8x16_t quotes = vorrq_u8(vceqq_u8(in, vdupq_n_u8('"')), vceqq_u8(in, vdupq_n_u8('\\')));
            marks[part] = vorrq_u8(quotes, vcltq_u8(in, vdupq_n_u8(' ')));
            high[part] = vcgeq_u8(in, vdupq_n_u8(0x80));
        }
        caa_put(places, bits_of(marks) | caa_run_starts(bits_of(high), &run), done);
    }
    return done;
}
#endif
