import AACore
import AAModels
import AATestSupport
import Testing

@Suite("A broken document")
struct FIBrokenInputTests {
    static let whole: [NamedText] = [
        NamedText("v1.x", FIFixtures.v1), NamedText("2.0.0", FIFixtures.v2),
        NamedText("CDATA", "<![CDATA[" + FIFixtures.account("", "<Summary branch='a'/>") + "]]>"),
        NamedText("an element around CDATA", "<data><![CDATA[" + FIFixtures.account() + "]]></data>"),
        NamedText("base64", Base64.encode(Array(FIFixtures.account("", "<Summary branch='a'/>").utf8))),
        NamedText("oddities", FIFixtures.transaction(#"narration=3"" txnId=\"a & <b\" "#)),
    ]

    @Test("that breaks off anywhere is refused in both modes", arguments: whole)
    func truncated(row: NamedText) throws {
        let bytes = Array(row.text.utf8)
        #expect(throws: Never.self) { try FIReader().read(bytes) }
        for count in bytes.indices {
            for mode in [FIReader.Mode.strict, .recovering] {
                #expect(throws: AAModelsError.self, "\(mode), \(count) bytes") {
                    _ = try FIReader(mode: mode).read(Array(bytes.prefix(count)))
                }
            }
        }
    }

    @Test("never crashes the reader, and is read the same by both modes if strict mode takes it", arguments: 0..<20)
    func mutated(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<100 {
            var bytes = Array((Bool.random(using: &random) ? FIFixtures.v1 : FIFixtures.v2).utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: bytes.indices, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
                case 1: bytes.remove(at: index)
                case 2: bytes.insert(#"<>&"'=/ \]-!?x"#.utf8.randomElement(using: &random) ?? 0, at: index)
                default: bytes.insert(contentsOf: bytes[index..<min(index + 40, bytes.count)], at: index)
                }
            }
            let strict = try? FIReader(mode: .strict).read(bytes)
            let recovering = try? FIReader().read(bytes)
            if let strict {
                #expect(strict.json == recovering?.json)
                #expect(FIDiagnostic.Kind.repairs.isDisjoint(with: strict.kinds))
            } else if let recovering {
                #expect(!FIDiagnostic.Kind.repairs.isDisjoint(with: recovering.kinds))
            }
        }
    }
}
