@testable import AACrypto

/// Other algorithms, other curves, and the curve's own parameters with one of them changed.
enum InvalidKeysParameters {
    private typealias Curve = Weierstrass25519

    static let rows = algorithms + namedCurves + field + coefficients + generators + orders + structure

    /// An algorithm with one object identifier and no parameters.
    private static func algorithm(_ name: String, _ identifier: String, parameters: [UInt8] = []) -> InvalidKey {
        let reason = identifier == "2a8648ce3d0201" ? "parameters are not those" : "neither EC nor X25519"
        return InvalidKey(name, .algorithm, reason) { _ in
            SPKI.element(0x30, SPKI.element(0x06, InvalidKey.bytes(identifier)) + parameters)
        }
    }

    private static let algorithms = [
        algorithm("id-ecDH", "2b8104010c"), algorithm("id-ecMQV", "2b8104010d"),
        algorithm("rsaEncryption", "2a864886f70d010101", parameters: [0x05, 0x00]), algorithm("DSA", "2a8648ce380401"),
        algorithm("Diffie-Hellman", "2a8648ce3e0201"), algorithm("Ed25519", "2b6570"), algorithm("X448", "2b656f"),
        algorithm("Ed448", "2b6571"), algorithm("X25519 with NULL parameters", "2b656e", parameters: [0x05, 0x00]),
        algorithm("X25519 with the curve's parameters", "2b656e", parameters: AgreementAlgorithm.explicitParameters),
        algorithm("EC without parameters", "2a8648ce3d0201"),
        algorithm("EC with NULL parameters, the CA's curve", "2a8648ce3d0201", parameters: [0x05, 0x00]),
        algorithm(
            "EC on the curve of X25519's identifier", "2a8648ce3d0201", parameters: [0x06, 0x03, 0x2B, 0x65, 0x6E]),
        algorithm(
            "EC with the curve twice", "2a8648ce3d0201",
            parameters: AgreementAlgorithm.namedParameters + AgreementAlgorithm.namedParameters),
        InvalidKey("X25519's identifier and the Weierstrass form's point", .algorithm, "32 bytes") { _ in
            AgreementAlgorithm.x25519
        },
    ]

    /// The good point under the name of another curve.
    private static let namedCurves =
        [
            ("secp192r1", "2a8648ce3d030101"), ("secp224r1", "2b81040021"), ("secp256r1", "2a8648ce3d030107"),
            ("secp384r1", "2b81040022"), ("secp521r1", "2b81040023"), ("secp224k1", "2b81040020"),
            ("secp256k1", "2b8104000a"), ("brainpoolP224r1", "2b2403030208010105"),
            ("brainpoolP256r1", "2b2403030208010107"), ("brainpoolP256t1", "2b2403030208010108"),
            ("brainpoolP320r1", "2b2403030208010109"), ("brainpoolP384r1", "2b240303020801010b"),
            ("brainpoolP512r1", "2b240303020801010d"), ("FRP256v1", "2a817a01815f65820001"),
            ("SM2", "2a811ccf5501822d"), ("sect283k1", "2b81040010"), ("the curve's identifier cut", "2b060104019755"),
            ("the curve's identifier plus 1", "2b060104019755010502"),
            ("the curve's identifier with a node more", "2b06010401975501050101"),
        ].map { name, identifier in
            InvalidKey(name, .parameters) { _ in SPKI.element(0x06, InvalidKey.bytes(identifier)) }
        }

    private static let p256 = InvalidKey.bytes("00ffffffff00000001000000000000000000000000ffffffffffffffffffffffff")

    private static let field = [
        InvalidKey("p of secp256r1", .prime, content: p256),
        InvalidKey("p + 2", .prime, content: Curve.p.dropLast() + [0xEF]),
        InvalidKey("p - 1, even", .prime, content: Curve.p.dropLast() + [0xEC]),
        InvalidKey("p without its last byte", .prime, content: Curve.p.dropLast()),
        InvalidKey("0", .prime, content: [0]),
        InvalidKey("1", .prime, content: [1]),
        InvalidKey("negative", .prime, content: [0xFF] + Curve.p.dropFirst()),
        InvalidKey("a needless leading zero", .prime, content: [0] + Curve.p),
        InvalidKey("binary field", .fieldType, content: [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x01, 0x02]),
    ]

    private static let zero = [UInt8](repeating: 0, count: 32)

    private static let coefficients = [
        InvalidKey("0", .a, content: zero),
        InvalidKey("a + 1", .a, content: Curve.a.dropLast() + [0x45]),
        InvalidKey("p - 3, an isogenous curve's", .a, content: Curve.p.dropLast() + [0xEA]),
        InvalidKey("a + p", .a, content: Curve.a.adding(Curve.p)),
        InvalidKey("b", .a, content: Curve.b),
        InvalidKey("a needless leading zero", .a, content: [0] + Curve.a),
        InvalidKey("one byte", .a, content: [0x44]),
        InvalidKey("0", .b, content: zero),
        InvalidKey("b + 1", .b, content: Curve.b.dropLast() + [0x65]),
        InvalidKey("b + p", .b, content: Curve.b.adding(Curve.p)),
        InvalidKey("a", .b, content: Curve.a),
        InvalidKey("a needless leading zero", .b, content: [0] + Curve.b),
        InvalidKey("a seed", .curve) {
            SPKI.element($0.tag, $0.content + [0x03, 0x15, 0x00] + [UInt8](repeating: 0xA5, count: 20))
        },
        InvalidKey("a and b exchanged", .curve) { SPKI.element($0.tag, $0.children[1].bytes + $0.children[0].bytes) },
    ]

    private static let (gx, gy) = (Curve.generatorX, Curve.generatorY)

    private static let smallOrder = AgreementFixture.HostilePoint.smallOrder[0].hex

    private static let generators = [
        InvalidKey("(0, 0)", .generator, content: [4] + zero + zero),
        InvalidKey("at infinity", .generator, content: [0]),
        InvalidKey("off the curve", .generator, content: [4] + gx + gy.dropLast() + [0xD8]),
        InvalidKey("-G", .generator, content: [4] + gx + Curve.p.subtracting(gy)),
        InvalidKey("the key's own point", .generator, content: [4] + InvalidKey.coordinates),
        InvalidKey("of small order", .generator, content: [4] + InvalidKey.bytes(smallOrder)),
        InvalidKey("G compressed", .generator, content: [0x02 | gy[31] & 1] + gx),
        InvalidKey("G hybrid", .generator, content: [0x06 | gy[31] & 1] + gx + gy),
        InvalidKey("G without its form", .generator, content: gx + gy),
        InvalidKey("x + p", .generator, content: [4] + gx.adding(Curve.p) + gy),
        InvalidKey("the generator of X25519, u = 9", .generator, content: [9] + zero.dropFirst()),
    ]

    private static let orders = [
        InvalidKey("0", .order, content: [0]),
        InvalidKey("1", .order, content: [1]),
        InvalidKey("8, of the small subgroup", .order, content: [8]),
        InvalidKey("n - 1", .order, content: Curve.n.dropLast() + [0xEC]),
        InvalidKey("n + 2", .order, content: Curve.n.dropLast() + [0xEF]),
        InvalidKey("negative", .order, content: [0xF0] + Curve.n.dropFirst()),
        InvalidKey("p", .order, content: Curve.p),
        InvalidKey("a needless leading zero", .order, content: [0] + Curve.n),
        InvalidKey("without its last byte", .order, content: Curve.n.dropLast()),
        InvalidKey("0", .cofactor, content: [0]),
        InvalidKey("1", .cofactor, content: [1]),
        InvalidKey("2", .cofactor, content: [2]),
        InvalidKey("4", .cofactor, content: [4]),
        InvalidKey("16", .cofactor, content: [16]),
        InvalidKey("-1", .cofactor, content: [0xFF]),
        InvalidKey("-8", .cofactor, content: [0xF8]),
        InvalidKey("n", .cofactor, content: Curve.n),
        InvalidKey("8 + 256", .cofactor, content: [1, 8]),
        InvalidKey("a needless leading zero", .cofactor, content: [0, 8]),
    ]

    private static let structure = [
        InvalidKey("0", .version, content: [0]),
        InvalidKey("2", .version, content: [2]),
        InvalidKey("3, with a hash", .parameters) {
            SPKI.element($0.tag, [0x02, 0x01, 0x03] + $0.content.dropFirst(3) + [0x30, 0x03, 0x06, 0x01, 0x2A])
        },
        InvalidKey("order and cofactor exchanged", .parameters) {
            let parts = $0.children.map(\.bytes)
            return SPKI.element($0.tag, Array((parts[..<4] + [parts[5], parts[4]]).joined()))
        },
        InvalidKey("field after curve", .parameters) {
            let parts = $0.children.map(\.bytes)
            return SPKI.element($0.tag, Array(([parts[0], parts[2], parts[1]] + parts[3...]).joined()))
        },
        InvalidKey("parameters before the identifier", .algorithm, "malformed") {
            SPKI.element($0.tag, $0.children[1].bytes + $0.children[0].bytes)
        },
    ]
}
