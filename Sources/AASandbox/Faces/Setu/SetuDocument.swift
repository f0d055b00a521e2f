import AACore
import AAModels

/// A document as Setu hands it out: `{"account": {…}}`, where every name begins with a small letter, or `{"xml": "…"}`.
enum SetuDocument {
    static func json(_ xml: [UInt8], of generation: FIGeneration, format: String) -> JSONValue? {
        guard format == "json" else { return .object(["xml": .string(String(decoding: xml, as: UTF8.self))]) }
        guard let content = try? FIReader().read(xml).content,
            let json = try? JSONDocument(FIJSONWriter(generation: generation).write(content)).root
        else { return nil }
        return smallNames(json)
    }

    private static func smallNames(_ json: JSONValue) -> JSONValue {
        switch json {
        case .object(let object):
            .object(
                JSONObject(
                    object.members.map {
                        JSONObject.Member($0.name.prefix(1).lowercased() + $0.name.dropFirst(), smallNames($0.value))
                    }))
        case .array(let elements): .array(elements.map(smallNames))
        default: json
        }
    }
}
