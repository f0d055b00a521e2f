import AACore
import AAModels
import AATransport

/// Bodies at the face: XML or JSON, with one object under one name.
enum InsightsFaceMessage {
    /// The texts of the object under a name.
    static func fields(_ name: String, in body: [UInt8]) -> [String: String]? {
        if let json = try? JSONDocument.uniqueMembers(body) {
            let members = json.object?[name]?.object?.members
            return members.map { Dictionary($0.map { ($0.name, text($0.value)) }) { first, _ in first } }
        }
        guard let root = try? FIElement(xml: body), root.name == name else { return nil }
        return Dictionary(root.children.map { ($0.name, $0.text) }) { first, _ in first }
    }

    /// An answer in the form that was asked for.
    static func answer(
        _ name: String, _ object: JSONObject, to request: HTTPRequest, _ status: HTTPStatus = .ok
    ) -> HTTPResponse {
        answer(name, object, isJSON: request.headers["Accept"]?.hasPrefix("application/json") == true, status)
    }

    static func answer(
        _ name: String, _ object: JSONObject, isJSON: Bool, _ status: HTTPStatus
    ) -> HTTPResponse {
        let body = isJSON ? JSONValue.object([name: .object(object)]).bytes() : element(name, .object(object)).xml
        return HTTPResponse(
            status: status, headers: ["Content-Type": "application/\(isJSON ? "json" : "xml")"], body: body)
    }

    private static func element(_ name: String, _ value: JSONValue) -> FIElement {
        guard let object = value.object else { return FIElement(name: name, text: text(value)) }
        return FIElement(name: name, children: object.members.map { element($0.name, $0.value) })
    }

    private static func text(_ value: JSONValue) -> String {
        switch value {
        case .string(let text), .number(let text): text
        case .bool(let value): value ? "true" : "false"
        default: ""
        }
    }
}
