#include "caascan.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

bool caa_has_level(caa_level level) {
    switch (level) {
    case CAA_PORTABLE:
        return true;
#if defined(__x86_64__)
    case CAA_SSSE3:
        return __builtin_cpu_supports("ssse3");
    case CAA_AVX2:
        return __builtin_cpu_supports("avx2");
    case CAA_AVX512:
        return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi")
            && __builtin_cpu_supports("avx512vbmi2");
#elif defined(__aarch64__)
    case CAA_NEON:
        return true;
#endif
    default:
        return false;
    }
}

static const char *const names[] = {"portable", "ssse3", "avx2", "avx512", "neon"};

static caa_level chosen(void) {
    const char *wish = getenv("AA_SCAN_LEVEL");
    for (int level = CAA_NEON; level > CAA_PORTABLE; level--)
        if (caa_has_level((caa_level)level) && (wish == NULL || strcmp(wish, names[level]) == 0)) return (caa_level)level;
    return CAA_PORTABLE;
}

caa_level caa_current_level(void) {
    // Choosing twice in a race gives the same answer twice.
    static _Atomic int level = -1;
    int known = atomic_load_explicit(&level, memory_order_relaxed);
    if (known < 0) {
        known = chosen();
        atomic_store_explicit(&level, known, memory_order_relaxed);
    }
    return (caa_level)known;
}
