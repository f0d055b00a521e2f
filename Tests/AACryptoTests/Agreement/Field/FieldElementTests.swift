import AATestSupport
import Testing

@testable import AACrypto

@Suite("Field elements modulo 2²⁵⁵ − 19")
struct FieldElementTests {
    /// Values at which a carry or a reduction begins or ends, and random ones.
    private static func values(_ seed: UInt64) -> [FieldElement] {
        let mask = FieldElement.mask
        let edges = [
            FieldElement(0), FieldElement(1), FieldElement(18), FieldElement(19), FieldElement(mask),
            // p − 1, p and 2²⁵⁵ − 1: the last two are further names of 0 and of 18.
            FieldElement(mask - 19, mask, mask, mask, mask), FieldElement(mask - 18, mask, mask, mask, mask),
            FieldElement(mask, mask, mask, mask, mask),
            // A limb over 51 bits, as results have.
            FieldElement(mask, mask + 64, mask, mask, mask),
        ]
        let random = SeededRandomSource(seed: seed)
        return edges + (0..<6).map { _ in FieldElement(littleEndian: random.bytes(32).span) }
    }

    @Test("sums, differences, products and squares are those of slow arithmetic", arguments: TestScale.seeds(10))
    func operations(seed: UInt64) {
        let values = Self.values(seed)
        for left in values {
            let slowLeft = FieldReference(left)
            #expect(FieldReference(left.squared) == slowLeft * slowLeft)
            for right in values {
                let slowRight = FieldReference(right)
                #expect(FieldReference(left + right) == slowLeft + slowRight)
                #expect(FieldReference(left - right) == slowLeft - slowRight)
                #expect(FieldReference(left * right) == slowLeft * slowRight)
            }
        }
    }

    @Test("results stay right when they are used again and again", arguments: TestScale.seeds(20))
    func chains(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var values = Self.values(seed)
        var slow = values.map { FieldReference($0) }
        for _ in 0..<40 {
            let (target, one, other) = (
                Int.random(in: values.indices, using: &generator), Int.random(in: values.indices, using: &generator),
                Int.random(in: values.indices, using: &generator)
            )
            switch UInt8.random(in: 0..<3, using: &generator) {
            case 0: (values[target], slow[target]) = (values[one] + values[other], slow[one] + slow[other])
            case 1: (values[target], slow[target]) = (values[one] - values[other], slow[one] - slow[other])
            default: (values[target], slow[target]) = (values[one] * values[other], slow[one] * slow[other])
            }
            #expect(FieldReference(values[target]) == slow[target])
        }
    }

    @Test("a square has a root, and twice a square has none: 2 is no square", arguments: TestScale.seeds(20))
    func squareRoots(seed: UInt64) {
        for value in Self.values(seed) {
            let root = value.squared.squareRoot
            #expect(root.map { $0 == value || $0 == FieldElement(0) - value } == true)
            if value != FieldElement(0) { #expect((value.squared + value.squared).squareRoot == nil) }
        }
    }

    @Test("bytes go in and out unchanged below p, and big-endian input of p or more is refused")
    func bytes() {
        let p = Weierstrass25519.p
        for element in Self.values(7) {
            let littleEndian = element.littleEndian
            #expect(FieldElement(littleEndian: littleEndian.span).littleEndian == littleEndian)
            #expect(FieldElement(bigEndian: [UInt8](littleEndian.reversed())[...])?.littleEndian == littleEndian)
        }
        #expect(FieldElement(bigEndian: p[...]) == nil)
        #expect(FieldElement(bigEndian: (p.dropLast() + [0xEE])[...]) == nil)
        #expect(FieldElement(bigEndian: (p.dropLast() + [0xEC])[...]) != nil)
        #expect(FieldElement(bigEndian: p.dropLast()) == nil)
    }

    @Test("equality is of values, not of their names")
    func equality() {
        let mask = FieldElement.mask
        #expect(FieldElement(mask - 18, mask, mask, mask, mask) == FieldElement(0))
        #expect(FieldElement(mask, mask, mask, mask, mask) == FieldElement(18))
        #expect(FieldElement(1) != FieldElement(0, 1))
    }
}
