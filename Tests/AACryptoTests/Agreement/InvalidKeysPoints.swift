@testable import AACrypto

/// Points that are none, that are off the curve, in a small subgroup, or written in a form other than uncompressed.
enum InvalidKeysPoints {
    static let rows = forms + ranges + offCurve + orders + bits

    private static let (x, y) = (InvalidKey.bytes(InvalidKey.x), InvalidKey.bytes(InvalidKey.y))
    private static let p = Weierstrass25519.p
    private static let zero = [UInt8](repeating: 0, count: 32)

    private static let forms = [
        InvalidKey("at infinity", point: [0], "infinity"),
        InvalidKey("at infinity, padded", point: [0] + zero + zero, "uncompressed form"),
        InvalidKey("compressed, even", point: [2] + x, "compressed"),
        InvalidKey("compressed, odd", point: [3] + x, "compressed"),
        InvalidKey("compressed, of an x that is on the twist", point: [2] + zero.dropLast() + [2], "compressed"),
        InvalidKey("hybrid, even", point: [6] + x + y, "uncompressed form"),
        InvalidKey("hybrid, odd", point: [7] + x + y, "uncompressed form"),
        InvalidKey("of form 1", point: [1] + x + y, "uncompressed form"),
        InvalidKey("of form 5", point: [5] + x + y, "uncompressed form"),
        InvalidKey("of form 0x84", point: [0x84] + x + y, "uncompressed form"),
        InvalidKey("uncompressed without y", point: [4] + x, "uncompressed form"),
        InvalidKey("a byte short", point: [4] + x + y.dropLast(), "uncompressed form"),
        InvalidKey("a byte long", point: [4] + x + y + [0], "uncompressed form"),
        InvalidKey("a zero before x", point: [4, 0] + x + y, "uncompressed form"),
        InvalidKey("without its form", point: x + y, "uncompressed form"),
        InvalidKey("form alone", point: [4], "uncompressed form"),
        InvalidKey("as an octet string in the bit string", point: [0x04, 0x41, 4] + x + y, "uncompressed form"),
        InvalidKey("twice", point: [4] + x + y + x + y, "uncompressed form"),
        InvalidKey("no bytes", point: [], "uncompressed form"),
    ]

    /// Each text but the first few is a good point to whoever reduces its coordinates.
    private static let ranges = [
        InvalidKey("x of p", point: [4] + p + y, "x is not below p"),
        InvalidKey("x of p + 1", point: [4] + p.dropLast() + [0xEE] + y, "x is not below p"),
        InvalidKey("x of all ones", point: [4] + [UInt8](repeating: 0xFF, count: 32) + y, "x is not below p"),
        InvalidKey("x + p", point: [4] + x.adding(p) + y, "x is not below p"),
        InvalidKey("y of p", point: [4] + x + p, "y is not below p"),
        InvalidKey("y of all ones", point: [4] + x + [UInt8](repeating: 0xFF, count: 32), "y is not below p"),
        InvalidKey("y + p", point: [4] + x + y.adding(p), "y is not below p"),
        InvalidKey("-y + p", point: [4] + x + p.subtracting(y).adding(p), "y is not below p"),
        InvalidKey("y little-endian", point: [4] + x + y.reversed(), "y is not below p"),
        InvalidKey("x + p and y + p", point: [4] + x.adding(p) + y.adding(p), "x is not below p"),
    ]

    private static func offCurve(_ name: String, _ x: [UInt8], _ y: [UInt8]) -> InvalidKey {
        InvalidKey(name, point: [4] + x + y, "not on the curve")
    }

    private static let offCurve =
        [
            offCurve("(0, 0)", zero, zero), offCurve("(0, 1)", zero, zero.dropLast() + [1]),
            offCurve("(1, 0)", zero.dropLast() + [1], zero), offCurve("x with y of 0", x, zero),
            offCurve("y with x of 0", zero, y), offCurve("x and y exchanged", y, x), offCurve("x twice", x, x),
            offCurve("x little-endian", x.reversed(), y),
            offCurve("an x of the twist", zero.dropLast() + [2], y),
            offCurve("y of G", x, Weierstrass25519.generatorY), offCurve("x of G", Weierstrass25519.generatorX, y),
            offCurve("(p - 1, p - 1)", p.dropLast() + [0xEC], p.dropLast() + [0xEC]),
            // The same point on the curve's other forms.
            offCurve(
                "in Montgomery form",
                InvalidKey.bytes("43289de2a44ea47b0b3eede19da6e43971a3f458993909837a711622960b7e18"), y),
            offCurve(
                "in Edwards form",
                InvalidKey.bytes("2b82069611552888333b80e8d14fb2892eb7539018190fc3a089b0e1eacd8aa8"),
                InvalidKey.bytes("5bd3c1a4f2053b458e38123b41e36ddeb5d13a6f63365d93e90ddc6880adff17")),
            // Other curves' generators.
            offCurve(
                "the generator of secp256r1",
                InvalidKey.bytes("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),
                InvalidKey.bytes("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")),
            offCurve(
                "the generator of secp256k1",
                InvalidKey.bytes("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"),
                InvalidKey.bytes("483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8")),
        ]
        // The curves that an invalid-curve attack has to choose from: y² = x³ + ax + b' for the b' that y decides.
        + stride(from: 0, to: 64, by: 4).map { index in
            var changed = InvalidKey.coordinates
            changed[index] ^= 1 << UInt8(index / 4 % 7)
            return offCurve("a flipped bit of byte \(index)", Array(changed.prefix(32)), Array(changed.suffix(32)))
        }

    private static let orders = AgreementFixture.HostilePoint.smallOrder.map {
        InvalidKey("of \($0.name)", point: [4] + InvalidKey.bytes($0.hex), "order")
    }

    private static let bits = ([1, 4, 7, 8, 128] as [UInt8]).map { unused in
        InvalidKey("\(unused) unused bits", .point, "whole bytes", content: [unused, 4] + InvalidKey.coordinates)
    }
}
