import AACore
import AAModels
import AATestSupport
import Testing

@Suite("The JSON writer, given anything that XML can hold,")
struct FIJSONWriterTreeTests {
    @Test("writes what reads back the same, unless an attribute is named like an element")
    func trees() throws {
        var (count, lossless) = (0, 0)
        for seed in TestScale.seeds(600) {
            var random = RandomXML(seed: seed)
            let tree = random.document().drop { $0 == "\u{FEFF}" }
            let inner = tree.hasPrefix("<?xml ") ? tree.drop { $0 != ">" }.dropFirst() : tree
            for type in ["deposit", "gold"] {
                let account = try FIReader(mode: .strict).read(
                    Array("<Account type='\(type)' version='1.2' linkedAccRef='r'>\(inner)</Account>".utf8))
                let bytes = FIJSONWriter(generation: .v1).write(account.content)
                let again = try FIReader(mode: .strict).read(bytes)
                count += 1
                guard !Self.collides(account.content) else { continue }
                lossless += 1
                #expect(Self.printed(again) == Self.printed(account), "seed \(seed)")
            }
        }
        #expect(lossless > count / 2)
    }

    /// The printed form groups elements by their names, as JSON must.
    private static func printed(_ document: FIDocument) -> JSONValue? {
        let account = document.json.object?["accounts"]?.array?.first?.object
        return account.map { .object(JSONObject($0.members.filter { $0.name != "origin" })) }
    }

    private static func collides(_ content: FIDocument.Content) -> Bool {
        switch content {
        case .deposit(let account): account.extra.elements.contains(where: collides)
        case .unknown(let element): collides(element)
        default: true
        }
    }

    private static func collides(_ element: FIElement) -> Bool {
        let names = Set(element.children.map(\.name))
        // Where an element is due, providers write an empty text for none.
        let absent: Set = ["Account", "Transaction"]
        let isLost = element.attributes.contains { attribute in
            names.contains(attribute.name) || (attribute.value.isEmpty && absent.contains(attribute.name))
        }
        return isLost || element.children.contains(where: collides)
    }
}
