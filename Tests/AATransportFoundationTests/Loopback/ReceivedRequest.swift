/// A request as the loopback server received it.
struct ReceivedRequest: Sendable {
    var line: String
    /// Names in lower case.
    var headers: [(name: String, value: String)]
    var body: [UInt8]

    func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
    var path: String { line.split(separator: " ").dropFirst().first.map(String.init) ?? "" }
}
