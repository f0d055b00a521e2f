internal import COpenSSL
import Synchronization

/// A key that signs or verifies: one `EVP_PKEY`, public or private.
@safe
final class SignatureKey: Sendable {
    // Never changed after it was made, so threads may share it.
    nonisolated(unsafe) let pointer: OpaquePointer
    let kind: SignatureKeyKind
    /// The public numbers, by ``SignatureKeyKind/Names/publicMembers``.
    let publicValues: [[UInt8]]
    /// The private numbers, by ``SignatureKeyKind/Names/privateMembers``; empty where the key only verifies. OpenSSL would hand them
    /// out too, and leave copies in memory.
    let privateValues: [SecretBytes]
    /// As OpenSSL counts: the modulus of RSA, the group of the others.
    let bits: Int
    /// The context of the last verification: to make one costs a seventh of an RSA verification. Whoever verifies takes it out,
    /// so that it serves one thread at a time and nobody waits for it.
    private let ready = Mutex<SignatureContext?>(nil)

    /// Takes over a key that OpenSSL made, and refuses kinds and sizes that are not allowed.
    init(taking pointer: OpaquePointer, privateValues: [SecretBytes] = []) throws(AACryptoError) {
        unsafe self.pointer = pointer
        self.privateValues = privateValues
        do throws(AACryptoError) {
            kind = try unsafe Self.kind(of: pointer)
            publicValues = try unsafe Self.publicValues(of: pointer, kind)
        } catch {
            unsafe EVP_PKEY_free(pointer)
            throw error
        }
        bits = unsafe Int(EVP_PKEY_get_bits(pointer))
        try requireAllowed()
    }

    deinit { unsafe EVP_PKEY_free(pointer) }

    private static func kind(of pointer: OpaquePointer) throws(AACryptoError) -> SignatureKeyKind {
        switch unsafe EVP_PKEY_get_base_id(pointer) {
        case EVP_PKEY_RSA: return .rsa
        case EVP_PKEY_ED25519: return .ed25519
        case EVP_PKEY_EC where unsafe groupName(of: pointer) == "prime256v1": return .p256
        default: throw AACryptoError(.invalidKey, "the key is not an RSA, P-256 or Ed25519 key")
        }
    }

    private static func groupName(of pointer: OpaquePointer) -> String {
        var name = [CChar](repeating: 0, count: 64)
        guard unsafe EVP_PKEY_get_group_name(pointer, &name, name.count, nil) == 1 else {
            _ = OpenSSLError.drainQueue()
            return ""
        }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private func requireAllowed() throws(AACryptoError) {
        switch kind {
        case .rsa: try RSANumbers(modulus: publicValues[0], exponent: publicValues[1]).requireAllowed()
        case .p256:
            let context = try unsafe SignatureContext(pointer)
            guard unsafe EVP_PKEY_public_check(context.pointer) == 1 else {
                throw AACryptoError(.invalidKey, "the point is not one of P-256", backend: OpenSSLError.drainQueue())
            }
        case .ed25519: try Ed25519Point(bytes: publicValues[0]).requireAllowed()
        }
    }

    /// Signs a SHA-256 digest.
    func sign(digest: [UInt8], padding: SignaturePadding) throws(AACryptoError) -> [UInt8] {
        let context = try unsafe SignatureContext.signing(with: pointer, padding: padding)
        var signature = [UInt8](repeating: 0, count: unsafe Int(EVP_PKEY_get_size(pointer)))
        var count = signature.count
        try unsafe check(
            EVP_PKEY_sign(context.pointer, &signature, &count, digest, digest.count), "EVP_PKEY_sign")
        return Array(signature.prefix(count))
    }

    /// Whether a signature holds over a SHA-256 digest.
    func verify(_ signature: [UInt8], digest: [UInt8], padding: SignaturePadding) throws(AACryptoError) -> Bool {
        var context = ready.withLock { $0.take() }
        if context?.padding != padding {
            context = try unsafe SignatureContext.verifying(with: pointer, padding: padding)
        }
        let holds = context?.verify(signature, digest: digest) ?? false
        ready.withLock { $0 = context.take() }
        return holds
    }
}

extension SignatureKey: CustomStringConvertible {
    /// `RSA 2048 bits`, `P-256`
    var description: String { kind == .rsa ? "RSA \(bits) bits" : kind.names.kind }
}
