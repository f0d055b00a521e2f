import AACore
import AATestSupport
import Testing

/// A case of a file of outside vectors, named for the test's output.
struct Vector: Sendable, CustomTestStringConvertible {
    let json: JSONValue
    let testDescription: String

    /// The text at a path of member names.
    func text(_ path: String...) throws -> String { try #require(value(path).string) }

    /// The bytes of a base64 text.
    func base64(_ path: String...) throws -> [UInt8] { try Base64.decode(#require(value(path).string)) }

    /// The bytes of a hexadecimal text.
    func hex(_ path: String...) throws -> [UInt8] { try Hex.decode(#require(value(path).string)) }

    func has(_ name: String) -> Bool { json.object?[name] != nil }

    private func value(_ path: [String]) throws -> JSONValue {
        var value = json
        for name in path { value = try #require(value.object?[name]) }
        return value
    }
}

/// A file of outside vectors.
struct VectorFile: Sendable {
    let root: JSONValue?

    init(_ path: String) {
        root = (try? ConformanceData.bytes(of: path)).flatMap { try? JSONDocument($0).root }
    }

    /// The cases of a list, named by a member of each; none when the file is absent.
    func cases(_ list: String, namedBy name: String) -> [Vector] {
        (root?.object?[list]?.array ?? []).map { json in
            Vector(json: json, testDescription: json.object?[name]?.string ?? "unnamed")
        }
    }

    static let crypto = VectorFile("spec/crypto-vectors.json")
    static let jws = VectorFile("spec/jws-vectors.json")
}
