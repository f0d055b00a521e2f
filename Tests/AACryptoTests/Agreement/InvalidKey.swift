import AACore
import Testing

@testable import AACrypto

/// A public key of the Weierstrass form with one thing wrong, and why it must be refused.
struct InvalidKey: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let der: [UInt8]
    /// The refusal's reason contains one of these.
    let reasons: [String]

    init(_ name: String, der: [UInt8], reasons: [String]) {
        testDescription = name
        self.der = der
        self.reasons = reasons
    }

    /// Changes the element at one place of a good key.
    init(_ name: String, _ part: Part, _ reason: String? = nil, change: (DERNode) -> [UInt8]) {
        self.init(
            "\(part): \(name)", der: Self.good.bytes(at: part.path[...], change),
            reasons: reason.map { [$0] } ?? part.reasons)
    }

    /// Writes other content into the element at one place of a good key.
    init(_ name: String, _ part: Part, _ reason: String? = nil, content: [UInt8]) {
        self.init(name, part, reason) { SPKI.element($0.tag, content) }
    }

    /// Writes another point into a good key.
    init(_ name: String, point: [UInt8], _ reason: String) {
        self.init(name, .point, reason, content: [0] + point)
    }

    /// X ‖ Y of a good point: 123456789 · G.
    static let x = "6dd3488d4ef94f25b5e9988c48518ee41c4e9f0343e3b42e251bc0cd40b8a269"
    static let y = "34e0de843f53f976544218cddb497db86f03674608fe60efbb0a0ab3f969ba8b"
    static let coordinates = bytes(x + y)

    /// A good key, element by element.
    static let good = DERNode(
        DERNode(
            DERNode(0x06, [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01]),
            DERNode(
                DERNode(0x02, [1]),
                DERNode(
                    DERNode(0x06, [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x01, 0x01]), DERNode(0x02, Weierstrass25519.p)),
                DERNode(DERNode(0x04, Weierstrass25519.a), DERNode(0x04, Weierstrass25519.b)),
                DERNode(0x04, [4] + Weierstrass25519.generatorX + Weierstrass25519.generatorY),
                DERNode(0x02, Weierstrass25519.n), DERNode(0x02, [Weierstrass25519.cofactor]))),
        DERNode(0x03, [0, 4] + coordinates))

    /// The bytes of hexadecimal digits; none if they are malformed, which the suite would notice.
    static func bytes(_ hex: String) -> [UInt8] { (try? Hex.decode(hex)) ?? [] }

    /// A place in the key, by RFC 3279's names.
    enum Part: String, CaseIterable, CustomStringConvertible {
        case key, algorithm, algorithmOID, parameters, version, field, fieldType, prime, curve, a, b, generator, order
        case cofactor, point

        var description: String { rawValue }

        var path: [Int] {
            switch self {
            case .key: []
            case .algorithm: [0]
            case .algorithmOID: [0, 0]
            case .parameters: [0, 1]
            case .version: [0, 1, 0]
            case .field: [0, 1, 1]
            case .fieldType: [0, 1, 1, 0]
            case .prime: [0, 1, 1, 1]
            case .curve: [0, 1, 2]
            case .a: [0, 1, 2, 0]
            case .b: [0, 1, 2, 1]
            case .generator: [0, 1, 3]
            case .order: [0, 1, 4]
            case .cofactor: [0, 1, 5]
            case .point: [1]
            }
        }

        /// Why a change at this place is refused when a row does not say it.
        var reasons: [String] {
            switch self {
            case .key: ["malformed", "not on the curve"]
            case .algorithm, .algorithmOID: ["malformed", "neither EC nor X25519", "parameters are not those"]
            case .point: ["malformed", "uncompressed form", "not on the curve"]
            default: ["parameters are not those"]
            }
        }
    }
}
