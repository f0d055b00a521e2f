import AACore
import AATestSupport
import AATransport

/// A message and the OpenAPI file that it must keep.
struct SpecifiedMessage: Sendable {
    let file: String
    let method: String
    var path: String
    var headers: [String: String]
    var body: String
    var status: Int?

    /// A request of a ``Fixture``'s provider.
    init(_ file: String, _ request: HTTPRequest) {
        self.file = file
        method = "\(request.method)"
        path = request.url.path.replacing("/v2/", with: "/")
        headers = Dictionary(request.headers.map { ($0.name, $0.value) }) { first, _ in first }
        body = String(decoding: request.body, as: UTF8.self)
    }

    /// The answer to a request.
    init(_ file: String, _ request: HTTPRequest, _ response: HTTPResponse) {
        self.init(file, request)
        headers = Dictionary(response.headers.map { ($0.name, $0.value) }) { first, _ in first }
        body = String(decoding: response.body, as: UTF8.self)
        status = response.status.rawValue
    }

    /// What the validator found: the operation it took a message for, and what is wrong with it.
    struct Finding: Sendable {
        let operation: String?
        let problems: [String]
    }

    static func problems(of messages: [SpecifiedMessage]) async throws -> [Finding] {
        let lines = messages.map { String(decoding: $0.json.bytes(), as: UTF8.self) }
        return try await Python.lines(
            of: "openapi.py", [ConformanceData.folder + "/spec/rebit"], input: lines.joined(separator: "\n")
        ).map {
            Finding(operation: $0["operation"]?.string, problems: $0["problems"]?.array?.compactMap(\.string) ?? ["?"])
        }
    }

    private var json: JSONValue {
        var object: JSONObject = [
            "file": .string(file), "method": .string(method), "path": .string(path), "body": .string(body),
            "headers": .object(JSONObject(headers.map { .init($0.key, .string($0.value)) })),
        ]
        object.append("status", ifPresent: status?.json)
        return .object(object)
    }
}
