#include "json_structure.h"

static inline bool is_structure(uint8_t byte) { return byte == '"' || byte == '\\' || byte < ' '; }

static size_t find_json_portable(const uint8_t *text, size_t count, size_t done, caa_places *places) {
    for (; done < count && places->next < places->end; done++) {
        bool begins_run = text[done] >= 0x80 && (done == 0 || text[done - 1] < 0x80);
        if (is_structure(text[done]) || begins_run) *places->next++ = (uint32_t)done;
    }
    return done;
}

size_t caa_find_json_structure_at(
    caa_level level, const uint8_t *text, size_t count, uint32_t *places, size_t room, size_t *found) {
    caa_places list = {places, places + room};
    size_t done = 0;
    switch (level) {
#if defined(__x86_64__)
    case CAA_SSSE3:
        done = caa_find_json_ssse3(text, count, &list);
        break;
    case CAA_AVX2:
        done = caa_find_json_avx2(text, count, &list);
        break;
    case CAA_AVX512:
        done = caa_find_json_avx512(text, count, &list);
        break;
#elif defined(__aarch64__)
    case CAA_NEON:
        done = caa_find_json_neon(text, count, &list);
        break;
#endif
    default:
        break;
    }
    if (count - done < 64 || level == CAA_PORTABLE) done = find_json_portable(text, count, done, &list);
    *found = (size_t)(list.next - places);
    return done;
}

size_t caa_find_json_structure(const uint8_t *text, size_t count, uint32_t *places, size_t room, size_t *found) {
    return caa_find_json_structure_at(caa_current_level(), text, count, places, room, found);
}
