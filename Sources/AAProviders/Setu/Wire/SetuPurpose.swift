import AACore
import AAModels

/// A purpose in Setu's names: `category` is small in v2 and capital in v1.
struct SetuPurpose: JSONConvertible {
    let purpose: Purpose

    init(_ purpose: Purpose) { self.purpose = purpose }

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        let category = try members.optional(anyOf: ["category", "Category"], as: AnyJSON.self)
        purpose = Purpose(
            code: try members.number("code") ?? "", refURI: try members.optional("refUri"),
            text: try members.optional("text"), category: category?.json.object?["type"]?.string)
    }

    /// The form of v2.
    var json: JSONValue { object(category: "category") }

    /// The form with another name for the category. All four members are required there.
    func object(category name: String) -> JSONValue {
        let refURI = purpose.refURI ?? "https://api.rebit.org.in/aa/purpose/\(purpose.code).xml"
        return .object([
            "code": .string(purpose.code), "text": .string(purpose.text ?? ""), "refUri": .string(refURI),
            name: .object(["type": .string(purpose.category ?? "")]),
        ])
    }
}
