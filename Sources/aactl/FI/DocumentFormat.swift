import AACore
import AAModels

/// How a document is written.
enum DocumentFormat: String {
    case xml, json

    /// Takes an option with a format.
    init?(_ arguments: inout ArgumentList, option: String) throws(CommandFailure) {
        guard let word = try arguments.value(of: option) else { return nil }
        guard let format = Self(rawValue: word) else { throw .usage("\(option) takes xml or json") }
        self = format
    }

    /// The bytes of an account's document, without a line break at the end.
    func bytes(_ account: FIDocument.Content, in generation: FIGeneration) -> [UInt8] {
        switch self {
        case .xml: FIXMLWriter(generation: generation).write(account)
        case .json: FIJSONWriter(generation: generation).write(account, .indented)
        }
    }
}
