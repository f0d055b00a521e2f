/// A request as the loopback server received it.
package struct ReceivedRequest: Sendable {
    package var line: String
    /// The number of the connection it came by, from 1.
    package var connection: Int
    /// Names in lower case.
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]

    package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
    package var path: String { line.split(separator: " ").dropFirst().first.map(String.init) ?? "" }
}
