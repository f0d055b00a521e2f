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

    /// The private numbers of an RSA key that OpenSSL made.
    static func rsaPrivateValues(of key: OpaquePointer) throws(AACryptoError) -> [SecretBytes] {
        // OpenSSL's reader of a number leaves it there.
        defer { SecretStorage.wipeStack() }
        var values: [SecretBytes] = []
        for name in OSSLName.rsaPrivateMembers {
            let number = try unsafe number(name, of: key)
            values.append(try number.secret(count: unsafe Int(BN_num_bits(number.pointer) + 7) / 8))
        }
        return values
    }

    private static func number(_ name: OSSLName, of key: OpaquePointer) throws(AACryptoError) -> BigNumber {
        let number = try BigNumber()
        var pointer: OpaquePointer? = unsafe number.pointer
        try unsafe check(EVP_PKEY_get_bn_param(key, name.pointer, &pointer), "EVP_PKEY_get_bn_param")
        return number
    }
}
