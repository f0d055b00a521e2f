internal import COpenSSL

/// The memory of one secret: allocated once, never moved, wiped and freed when the last reference goes.
@safe
final class SecretStorage: Sendable {
    // The initialiser alone writes; constant afterwards, so references may be shared freely.
    private nonisolated(unsafe) let memory: UnsafeMutableRawBufferPointer

    /// Allocates `count` zero bytes and lets `body` write them; what it had written is wiped if it throws.
    init(
        count: Int, initializing body: (UnsafeMutableRawBufferPointer) throws(AACryptoError) -> Void
    ) throws(AACryptoError) {
        // One byte more, so that the base address of an empty secret is valid too.
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count + 1, alignment: 16)
        unsafe memory.initializeMemory(as: UInt8.self, repeating: 0)
        unsafe self.memory = UnsafeMutableRawBufferPointer(rebasing: memory[..<count])
        try unsafe body(self.memory)
    }

    convenience init(count: Int, initializing body: (inout OutputSpan<UInt8>) -> Void) throws(AACryptoError) {
        try unsafe self.init(count: count) { memory throws(AACryptoError) in
            var output = unsafe OutputSpan(
                buffer: memory.assumingMemoryBound(to: UInt8.self), initializedCount: 0)
            body(&output)
            guard unsafe output.finalize(for: memory.assumingMemoryBound(to: UInt8.self)) == count else {
                throw AACryptoError(.invalidParameter, "a secret was not written whole")
            }
        }
    }

    convenience init(copying bytes: some Collection<UInt8>) throws(AACryptoError) {
        try unsafe self.init(count: bytes.count) { memory throws(AACryptoError) in unsafe memory.copyBytes(from: bytes)
        }
    }

    deinit {
        unsafe OPENSSL_cleanse(memory.baseAddress, memory.count)
        unsafe memory.deallocate()
    }

    var count: Int { unsafe memory.count }

    func withSpan<R, E: Error>(_ body: (Span<UInt8>) throws(E) -> R) throws(E) -> R {
        let bytes = unsafe UnsafeBufferPointer(memory.assumingMemoryBound(to: UInt8.self))
        return try unsafe body(bytes.span)
    }

    func withPointer<R: ~Copyable, E: Error>(_ body: (UnsafeMutableRawPointer?) throws(E) -> R) throws(E) -> R {
        try unsafe body(memory.baseAddress)
    }
}

extension SecretStorage {
    /// Whether two secrets are equal, in a time that depends on their lengths alone.
    static func areEqual(_ left: SecretStorage, _ right: SecretStorage) -> Bool {
        guard left.count == right.count else { return false }
        return unsafe CRYPTO_memcmp(left.memory.baseAddress, right.memory.baseAddress, left.count) == 0
    }

    /// Whether every byte is zero, in a time that depends on the length alone.
    var isZero: Bool {
        withSpan { bytes in
            var sum: UInt8 = 0
            for index in bytes.indices { sum |= bytes[index] }
            return sum == 0
        }
    }

    /// Overwrites the stack below the caller, where calls that have returned left the numbers they worked with.
    ///
    /// - Parameter steps: How far down, in steps of a KiB.
    @inline(never)
    static func wipeStack(steps: Int = 8) {
        var block = InlineArray<1024, UInt8>(repeating: 0)
        if steps > 1 { wipeStack(steps: steps - 1) }
        unsafe withUnsafeMutableBytes(of: &block) { unsafe OPENSSL_cleanse($0.baseAddress, $0.count) }
    }

    /// Overwrites an array that held a secret.
    static func wipe(_ bytes: inout [UInt8]) {
        unsafe bytes.withUnsafeMutableBytes { unsafe OPENSSL_cleanse($0.baseAddress, $0.count) }
        bytes = []
    }
}
