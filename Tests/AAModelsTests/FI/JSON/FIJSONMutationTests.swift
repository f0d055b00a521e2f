import AACore
import AAModels
import AATestSupport
import Testing

@Suite("JSON that was changed at random")
struct FIJSONMutationTests {
    private static let texts = [
        FIJSONFixtures.account, FIJSONFixtures.setu, FIJSONFixtures.finvu, FIJSONFixtures.moneyOne,
        FIJSONFixtures.unaport, FIJSONFixtures.setuBody("{\"account\": \(FIJSONFixtures.setu)}", "{\"xml\": \(xml)}"),
    ].map { Array($0.utf8) }
    private static let xml: String = FIJSONFixtures.string(FIFixtures.v2)

    @Test("never crashes the reader, and is read the same by both modes if strict mode takes it", arguments: 0..<20)
    func mutated(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<TestScale.count(100) {
            var bytes = Self.texts.randomElement(using: &random) ?? []
            for _ in 0..<Int.random(in: 1...4, using: &random) { Self.change(&bytes, &random) }
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

    private static func change(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
        let index = Int.random(in: bytes.indices, using: &random)
        let end = min(index + Int.random(in: 1...60, using: &random), bytes.count)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes.removeSubrange(index..<end)
        case 2: bytes.insert(#"{}[]",:\0-"#.utf8.randomElement(using: &random) ?? 0, at: index)
        case 3: bytes.insert(contentsOf: bytes[index..<end], at: index)
        default: bytes.replaceSubrange(index..<end, with: "null".utf8)
        }
    }

    @Test("means the same in any order", arguments: 0..<50)
    func shuffled(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let whole = try JSONDocument.uniqueMembers(Array(FIJSONFixtures.account.utf8))
        let document = try FIReader(mode: .strict).read(Self.shuffled(whole, &random).bytes())
        #expect(document.deposit == (try FIFixtures.read(FIJSONFixtures.account).deposit))
        #expect(document.diagnostics == [])
    }

    private static func shuffled(_ value: JSONValue, _ random: inout SplitMix64) -> JSONValue {
        switch value {
        case .object(let object):
            let members = object.members.map { JSONObject.Member($0.name, shuffled($0.value, &random)) }
            return .object(JSONObject(members.shuffled(using: &random)))
        case .array(let elements): return .array(elements.map { shuffled($0, &random) })
        default: return value
        }
    }

    static let names = [
        "linkedAccRef", "maskedAccNumber", "version", "Profile", "Holders", "Holder", "Summary", "Pending",
        "Transactions", "Transaction", "startDate", "txnId", "amount", "currentBalance", "narration", "mobile", "pan",
    ]

    @Test("means the same with a name in capitals, and says so", arguments: names)
    func capitals(name: String) throws {
        let text = FIJSONFixtures.account.replacing("\"\(name)\":", with: "\"\(name.uppercased())\":")
        let document = try FIFixtures.read(text)
        #expect(document.deposit == (try FIFixtures.read(FIJSONFixtures.account).deposit))
        #expect(Set(document.kinds) == [.nameVariant])
    }
}
