internal import COpenSSL

extension SignatureKey {
    /// The public numbers of a key that OpenSSL made.
    static func publicValues(
        of key: OpaquePointer, _ kind: SignatureKeyKind
    ) throws(AACryptoError) -> [[UInt8]] {
        switch kind {
        case .rsa: return [try unsafe number(.n, of: key).bytes(), try unsafe number(.e, of: key).bytes()]
        case .p256:
            let coordinates = [OSSLName.qx, .qy]
            return try coordinates.map { (name) throws(AACryptoError) in
                try unsafe number(name, of: key).bytes(count: 32)
            }
        case .ed25519:
            var bytes = [UInt8](repeating: 0, count: 32)
            var count = bytes.count
            try unsafe check(EVP_PKEY_get_raw_public_key(key, &bytes, &count), "EVP_PKEY_get_raw_public_key")
            return [bytes]
        }
    }

    /// The private numbers; the key must have them, and be one that signs here.
    func privateValues() throws(AACryptoError) -> [SecretBytes] {
        // OpenSSL's reader of a number leaves it there.
        defer { SecretStorage.wipeStack() }
        switch kind {
        case .rsa:
            var values: [SecretBytes] = []
            for name in OSSLName.rsaPrivateMembers {
                let number = try unsafe Self.number(name, of: pointer)
                values.append(try number.secret(count: unsafe Int(BN_num_bits(number.pointer) + 7) / 8))
            }
            return values
        case .p256: throw AACryptoError(.invalidKey, "a P-256 key is for verification alone here")
        case .ed25519:
            let pointer = unsafe self.pointer
            let storage = try unsafe SecretStorage(count: 32) { memory throws(AACryptoError) in
                var count = 32
                let bytes = unsafe memory.assumingMemoryBound(to: UInt8.self).baseAddress
                try unsafe check(EVP_PKEY_get_raw_private_key(pointer, bytes, &count), "EVP_PKEY_get_raw_private_key")
            }
            return [SecretBytes(storage: storage)]
        }
    }

    /// Requires all private numbers to belong to each other and to the public half.
    ///
    /// One that does not can show in a signature, and the signature then gives the key away. The primes are tested too: some 50 ms.
    func requireFittingHalves() throws(AACryptoError) {
        // The public half of an Ed25519 key is never read, but made from the private one.
        if kind == .ed25519 { return }
        let context = try unsafe SignatureContext(pointer)
        guard unsafe EVP_PKEY_pairwise_check(context.pointer) == 1 else {
            throw AACryptoError(
                .invalidKey, "the private key does not fit its public half", backend: OpenSSLError.drainQueue())
        }
    }

    private static func number(_ name: OSSLName, of key: OpaquePointer) throws(AACryptoError) -> BigNumber {
        let number = try BigNumber()
        var pointer: OpaquePointer? = unsafe number.pointer
        try unsafe check(EVP_PKEY_get_bn_param(key, name.pointer, &pointer), "EVP_PKEY_get_bn_param")
        return number
    }
}
