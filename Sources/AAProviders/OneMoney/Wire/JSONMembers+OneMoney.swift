import AACore
import AAModels

extension JSONMembers {
    /// The consent's id, which has two spellings; `nil` while there is none, which is written as null, "" or `<NULL>`.
    mutating func consentID(_ names: [String]) throws(AACoreError) -> ConsentID? {
        let id = try optional(anyOf: names, as: ConsentID.self)
        return id.flatMap { ["<NULL>", "NULL", "null"].contains($0.rawValue) ? nil : $0 }
    }

    /// A name of ours, which comes back as a text or, if it looks like one, as a number.
    mutating func reference(_ name: String) -> String? {
        (try? number(name)).flatMap { $0 }
    }
}
