/// The public numbers of an RSA key, big-endian without leading zeros.
struct RSANumbers {
    let modulus: [UInt8]
    let exponent: [UInt8]

    /// ReBIT asks for 2048 bits or more; beyond 8192 a verification takes long enough to be an attack.
    static let allowedBits = 2048...8192

    var bits: Int { modulus.count * 8 - (modulus.first?.leadingZeroBitCount ?? 0) }

    /// Refuses keys that are too small, too large, or known to be weak.
    func requireAllowed() throws(AACryptoError) {
        guard Self.allowedBits.contains(bits) else {
            throw AACryptoError(.invalidKey, "the RSA key has \(bits) bits; 2048 to 8192 are allowed")
        }
        guard let last = modulus.last, last & 1 == 1 else { throw AACryptoError(.invalidKey, "the modulus is even") }
        guard exponent.count <= 8, let least = exponent.last, least & 1 == 1, exponent != [1] else {
            throw AACryptoError(.invalidKey, "the public exponent is even, 1, or above 64 bits")
        }
        guard !hasInfineonStructure else {
            throw AACryptoError(.invalidKey, "the modulus has the structure of CVE-2017-15361: it can be factored")
        }
    }

    /// Whether the modulus is a power of 65537 modulo each small prime, as all those are that a widespread library for smart cards
    /// made before 2017. A good modulus is so by a chance of 2⁻²⁷·⁸: its owner makes another. Source: Nemec et al., CCS 2017, §3.2.
    private var hasInfineonStructure: Bool {
        Self.smallPrimes.allSatisfy { prime in
            let residue = modulus.reduce(0) { ($0 << 8 | Int($1)) % prime }
            var power = 1
            repeat {
                if power == residue { return true }
                power = power * 65_537 % prime
            } while power != 1
            return false
        }
    }

    private static let smallPrimes = (3...167).filter { number in
        !(2..<number).contains { number.isMultiple(of: $0) }
    }
}
