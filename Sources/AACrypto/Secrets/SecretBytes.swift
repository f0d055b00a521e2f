public import AACore

/// Bytes that must not outlive their use: wiped when the last copy of the value goes, never printed, compared in constant time.
///
/// Copies of the value share one piece of memory. Bytes that the caller keeps in an array of its own are the caller's to wipe.
public struct SecretBytes: Sendable {
    let storage: SecretStorage

    init(storage: SecretStorage) { self.storage = storage }

    /// Copies `bytes`; the array stays as it is.
    public init(_ bytes: [UInt8]) throws(AACryptoError) {
        storage = try SecretStorage(copying: bytes)
    }

    init(copying bytes: ArraySlice<UInt8>) throws(AACryptoError) {
        storage = try SecretStorage(copying: bytes)
    }

    /// Copies `bytes`, overwrites the array and leaves it empty.
    ///
    /// It reaches the array's own memory only while no other variable shares it.
    public init(taking bytes: inout [UInt8]) throws(AACryptoError) {
        defer { SecretStorage.wipe(&bytes) }
        try self.init(bytes)
    }

    /// Makes a secret of `count` bytes, which `body` writes where they stay.
    init(count: Int, initializing body: (inout OutputSpan<UInt8>) -> Void) throws(AACryptoError) {
        storage = try SecretStorage(count: count, initializing: body)
    }

    /// Makes a secret of `count` random bytes.
    public static func random(
        count: Int, from source: some RandomSource = SystemRandomSource()
    ) throws(AACryptoError) -> SecretBytes {
        guard count >= 0 else { throw AACryptoError(.invalidParameter, "a secret cannot have \(count) bytes") }
        var bytes = source.bytes(count)
        guard bytes.count == count else {
            throw AACryptoError(.invalidParameter, "the random source gave another number of bytes than was asked")
        }
        return try SecretBytes(taking: &bytes)
    }

    /// The number of bytes.
    public var count: Int { storage.count }

    /// Whether every byte is zero, found in a time that depends on the length alone.
    var isZero: Bool { storage.isZero }

    /// Lends the bytes for the time of one call.
    public func withBytes<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try storage.withSpan(body)
    }
}

extension SecretBytes: Equatable {
    /// Compares in a time that depends on the lengths alone.
    public static func == (left: Self, right: Self) -> Bool { SecretStorage.areEqual(left.storage, right.storage) }
}

extension SecretBytes: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `SecretBytes(32 bytes)`
    public var description: String { "SecretBytes(\(count) bytes)" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
