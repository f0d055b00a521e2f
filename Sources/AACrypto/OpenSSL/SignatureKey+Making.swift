internal import COpenSSL

extension SignatureKey {
    /// Makes a new RSA key pair.
    convenience init(generatingRSABits bits: Int) throws(AACryptoError) {
        let context = try KeyContext(.rsa)
        try unsafe check(EVP_PKEY_keygen_init(context.pointer), "EVP_PKEY_keygen_init")
        try unsafe check(
            EVP_PKEY_CTX_set_rsa_keygen_bits(context.pointer, CInt(bits)), "EVP_PKEY_CTX_set_rsa_keygen_bits")
        var key: OpaquePointer?
        try unsafe check(EVP_PKEY_keygen(context.pointer, &key), "EVP_PKEY_keygen")
        guard let key = unsafe key else { throw .backend("EVP_PKEY_keygen") }
        let privateValues: [SecretBytes]
        do throws(AACryptoError) { privateValues = try unsafe Self.rsaPrivateValues(of: key) } catch {
            unsafe EVP_PKEY_free(key)
            throw error
        }
        try unsafe self.init(taking: key, privateValues: privateValues)
    }

    /// Makes the key pair of a private number, 32 bytes (RFC 8032 §5.1.5).
    convenience init(ed25519Seed seed: SecretBytes) throws(AACryptoError) {
        let key = unsafe seed.storage.withPointer { bytes in
            unsafe EVP_PKEY_new_raw_private_key(
                EVP_PKEY_ED25519, nil, bytes?.assumingMemoryBound(to: UInt8.self), seed.count)
        }
        guard let key = unsafe key else { throw Self.noEd25519Key }
        try unsafe self.init(taking: key, privateValues: [seed])
    }

    /// Makes a key from its numbers, in the order of ``SignatureKeyKind/Names``.
    convenience init(
        _ kind: SignatureKeyKind, publicValues: [[UInt8]], privateValues: [SecretBytes] = []
    ) throws(AACryptoError) {
        let names = kind.names
        guard publicValues.count == names.publicMembers.count,
            privateValues.isEmpty || privateValues.count == names.privateMembers.count
        else { throw AACryptoError(.invalidKey, "the key has another number of parts than its kind") }
        switch kind {
        case .rsa:
            try unsafe self.init(taking: Self.rsa(publicValues, privateValues), privateValues: privateValues)
            guard !privateValues.isEmpty else { break }
            try RSAPrivateNumbers(publicValues: publicValues, privateValues: privateValues).requireFitting()
        case .p256: try unsafe self.init(taking: Self.p256(publicValues))
        case .ed25519:
            if let seed = privateValues.first {
                // The public half follows from it, and is compared below.
                try self.init(ed25519Seed: seed)
            } else {
                try unsafe self.init(taking: Self.ed25519(publicValues[0]))
            }
        }
        guard self.publicValues == publicValues else {
            throw AACryptoError(.invalidKey, "the private key does not fit its public half")
        }
    }

    private static func rsa(
        _ publicValues: [[UInt8]], _ privateValues: [SecretBytes]
    ) throws(AACryptoError) -> OpaquePointer {
        guard let builder = unsafe OSSL_PARAM_BLD_new() else { throw .backend("OSSL_PARAM_BLD_new") }
        defer { unsafe OSSL_PARAM_BLD_free(builder) }
        let numbers =
            try publicValues.map { (value) throws(AACryptoError) in SharedNumber(try BigNumber(value)) }
            + privateValues.map { (value) throws(AACryptoError) in SharedNumber(try BigNumber(value)) }
        for (name, shared) in zip(OSSLName.rsaPublicMembers + OSSLName.rsaPrivateMembers, numbers) {
            try unsafe check(
                OSSL_PARAM_BLD_push_BN(builder, name.pointer, shared.number.pointer), "OSSL_PARAM_BLD_push_BN")
        }
        guard let parameters = unsafe OSSL_PARAM_BLD_to_param(builder) else {
            throw .backend("OSSL_PARAM_BLD_to_param")
        }
        defer { unsafe OSSL_PARAM_free(parameters) }
        // The builder read the numbers only just now.
        withExtendedLifetime(numbers) {}
        let half = privateValues.isEmpty ? OSSL_KEYMGMT_SELECT_PUBLIC_KEY : OSSL_KEYMGMT_SELECT_KEYPAIR
        return try unsafe KeyContext(.rsa).key(from: parameters, half)
    }

    private static func p256(_ publicValues: [[UInt8]]) throws(AACryptoError) -> OpaquePointer {
        var point = [0x04] + publicValues.joined()
        return try unsafe point.withUnsafeMutableBufferPointer { (point) throws(AACryptoError) in
            var parameters = unsafe [
                OSSL_PARAM_construct_utf8_string(
                    OSSLName.group.pointer, UnsafeMutablePointer(mutating: OSSLName.p256.pointer), 0),
                OSSL_PARAM_construct_octet_string(OSSLName.pub.pointer, point.baseAddress, point.count),
                OSSL_PARAM_construct_end(),
            ]
            return try unsafe KeyContext(.p256).key(from: &parameters, OSSL_KEYMGMT_SELECT_PUBLIC_KEY)
        }
    }

    private static func ed25519(_ point: [UInt8]) throws(AACryptoError) -> OpaquePointer {
        guard let key = unsafe EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, point, point.count) else {
            throw noEd25519Key
        }
        return unsafe key
    }

    private static var noEd25519Key: AACryptoError {
        AACryptoError(.invalidKey, "the number is no Ed25519 key", backend: OpenSSLError.drainQueue())
    }
}

/// Owns the `EVP_PKEY_CTX` that makes a key of one kind.
@safe
private struct KeyContext: ~Copyable {
    let pointer: OpaquePointer

    init(_ kind: SignatureKeyKind) throws(AACryptoError) {
        let identifier =
            switch kind {
            case .rsa: EVP_PKEY_RSA
            case .p256: EVP_PKEY_EC
            case .ed25519: EVP_PKEY_ED25519
            }
        guard let pointer = unsafe EVP_PKEY_CTX_new_id(identifier, nil) else { throw .backend("EVP_PKEY_CTX_new_id") }
        unsafe self.pointer = pointer
    }

    deinit { unsafe EVP_PKEY_CTX_free(pointer) }

    borrowing func key(
        from parameters: UnsafeMutablePointer<OSSL_PARAM>, _ half: CInt
    ) throws(AACryptoError) -> OpaquePointer {
        try unsafe check(EVP_PKEY_fromdata_init(pointer), "EVP_PKEY_fromdata_init")
        var key: OpaquePointer?
        // EVP_PKEY_KEYPAIR and EVP_PKEY_PUBLIC_KEY are macros that do not come through to Swift.
        let selection = OSSL_KEYMGMT_SELECT_ALL_PARAMETERS | half
        guard unsafe EVP_PKEY_fromdata(pointer, &key, selection, parameters) == 1, let key = unsafe key else {
            throw AACryptoError(
                .invalidKey, "the numbers are no key of their kind", backend: OpenSSLError.drainQueue())
        }
        return unsafe key
    }
}

/// A number in a list.
private final class SharedNumber {
    let number: BigNumber

    init(_ number: consuming BigNumber) { self.number = number }
}
