import AACore
import AATestSupport
import Testing

/// A file of Wycheproof test vectors (C2SP/wycheproof, `testvectors_v1`).
struct WycheproofFile {
    /// Where the files lie; every one that is there is run.
    static let folder = "vectors/wycheproof"
    static var names: [String] { ConformanceData.files(in: folder, suffix: ".json") }

    let groups: [WycheproofGroup]

    init(_ name: String) throws {
        let root = try JSONDocument(ConformanceData.bytes(of: "\(Self.folder)/\(name)")).root
        groups = try #require(root.object?["testGroups"]?.array).map(WycheproofGroup.init)
    }
}

/// Cases with a key or parameters in common.
struct WycheproofGroup {
    /// What kind of test it is, such as `XdhComp`.
    let type: String
    let cases: [WycheproofCase]
    let json: JSONObject

    init(_ json: JSONValue) throws {
        self.json = try #require(json.object)
        type = try #require(self.json["type"]?.string)
        cases = try #require(self.json["tests"]?.array).map(WycheproofCase.init)
    }

    func text(_ name: String) throws -> String { try #require(json[name]?.string) }
    func number(_ name: String) throws -> Int { try Int(json: #require(json[name]), at: .root) }
}

/// One test vector.
struct WycheproofCase {
    enum Result: String { case valid, invalid, acceptable }

    let number: Int
    let comment: String
    let flags: [String]
    let result: Result
    private let json: JSONObject

    init(_ json: JSONValue) throws {
        self.json = try #require(json.object)
        number = try Int(json: #require(self.json["tcId"]), at: .root)
        comment = self.json["comment"]?.string ?? ""
        flags = self.json["flags"]?.array?.compactMap(\.string) ?? []
        result = try #require(Result(rawValue: self.json["result"]?.string ?? ""))
    }

    func text(_ name: String) throws -> String { try #require(json[name]?.string) }
    func hex(_ name: String) throws -> [UInt8] { try Hex.decode(text(name)) }
    func number(_ name: String) throws -> Int { try Int(json: #require(json[name]), at: .root) }
}
