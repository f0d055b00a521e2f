// An allocator that never reuses memory: what is freed stays as it was, so that a copy of a secret which nobody wiped is found
// whatever else is allocated afterwards. Preloaded by Scripts/wiping.
#define _GNU_SOURCE
#include <errno.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

// Addresses, of which only what is used takes memory and is readable.
#define RESERVED ((size_t)64 << 30)
#define STEP ((size_t)16 << 20)

static _Atomic uintptr_t start;
static _Atomic size_t used, readable;

static uintptr_t reserved(void) {
    uintptr_t known = atomic_load(&start);
    if (known != 0) return known;
    void *memory = mmap(NULL, RESERVED, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) return 0;
    // Another thread may have been first; `known` is then what it reserved.
    return atomic_compare_exchange_strong(&start, &known, (uintptr_t)memory) ? (uintptr_t)memory : known;
}

static void *allocate(size_t count, size_t alignment) {
    if (alignment < 16) alignment = 16;
    uintptr_t base = reserved();
    size_t room = (count + alignment + 31) & ~(size_t)15;
    size_t offset = atomic_fetch_add(&used, room), end = offset + room;
    if (base == 0 || room < count || end > RESERVED) {
        errno = ENOMEM;
        return NULL;
    }
    for (size_t until = atomic_load(&readable); until < end; until = atomic_load(&readable)) {
        if (mprotect((void *)(base + until), STEP, PROT_READ | PROT_WRITE) != 0) return NULL;
        atomic_compare_exchange_strong(&readable, &until, until + STEP);
    }
    // The length stands in front of the block.
    uintptr_t block = (base + offset + 16 + alignment - 1) & ~(alignment - 1);
    ((size_t *)block)[-1] = count;
    return (void *)block;
}

size_t malloc_usable_size(void *block) { return block == NULL ? 0 : ((size_t *)block)[-1]; }

void *malloc(size_t count) { return allocate(count, 16); }

void free(void *block) { (void)block; }

void *calloc(size_t count, size_t size) { return allocate(count * size, 16); }

void *realloc(void *block, size_t count) {
    void *moved = allocate(count, 16);
    size_t old = malloc_usable_size(block);
    if (moved != NULL && old > 0) memcpy(moved, block, old < count ? old : count);
    return moved;
}

void *aligned_alloc(size_t alignment, size_t count) { return allocate(count, alignment); }

void *memalign(size_t alignment, size_t count) { return allocate(count, alignment); }

int posix_memalign(void **block, size_t alignment, size_t count) {
    *block = allocate(count, alignment);
    return *block == NULL ? ENOMEM : 0;
}
