import AACore
import AAModels
import AATestSupport
import Testing

/// One body of the published examples, and what kind of message it is by its place.
struct WireExample: Sendable, CustomTestStringConvertible {
    /// What a body is.
    enum Kind: Sendable, CaseIterable {
        case consentsRequest, consentsResponse, handleRequest, handleResponse, consentFetchRequest, artefact
        case fiRequest, fiResponse, fiFetchRequest, fiFetchResponse
        case consentNotification, fiNotification, notificationResponse, heartbeat, error

        var read: (JSONValue) throws -> any Message {
            switch self {
            case .consentsRequest: { try ConsentsRequest(json: $0, at: .root) }
            case .consentsResponse: { try ConsentsResponse(json: $0, at: .root) }
            case .handleRequest: { try ConsentHandleRequest(json: $0, at: .root) }
            case .handleResponse: { try ConsentHandleResponse(json: $0, at: .root) }
            case .consentFetchRequest: { try ConsentFetchRequest(json: $0, at: .root) }
            case .artefact: { try ConsentArtefact(json: $0, at: .root) }
            case .fiRequest: { try FIRequest(json: $0, at: .root) }
            case .fiResponse: { try FIResponse(json: $0, at: .root) }
            case .fiFetchRequest: { try FIFetchRequest(json: $0, at: .root) }
            case .fiFetchResponse: { try FIFetchResponse(json: $0, at: .root) }
            case .consentNotification: { try ConsentStatusNotification(json: $0, at: .root) }
            case .fiNotification: { try FIStatusNotification(json: $0, at: .root) }
            case .notificationResponse: { try NotificationResponse(json: $0, at: .root) }
            case .heartbeat: { try HeartbeatResponse(json: $0, at: .root) }
            case .error: { try ErrorResponse(json: $0, at: .root) }
            }
        }

        /// The kind of a request and of its answer; `nil` where a path is none of an FIU's business.
        static func of(_ path: String, isOfFIP: Bool) -> (request: Kind, response: Kind)? {
            switch path {
            case "/Consent": isOfFIP ? (.artefact, .notificationResponse) : (.consentsRequest, .consentsResponse)
            case "/Consent/handle", "/Consent/handle/{consentHandle}": (.handleRequest, .handleResponse)
            case "/Consent/fetch", "/Consent/{id}": (.consentFetchRequest, .artefact)
            case "/FI/request": (.fiRequest, .fiResponse)
            case "/FI/fetch", "/FI/fetch/{sessionId}": (.fiFetchRequest, .fiFetchResponse)
            case "/Consent/Notification": (.consentNotification, .notificationResponse)
            case "/FI/Notification": (.fiNotification, .notificationResponse)
            case "/Heartbeat": (.heartbeat, .heartbeat)
            default: nil
            }
        }
    }

    let testDescription: String
    let kind: Kind
    let body: JSONValue

    static func load() throws -> [WireExample] {
        let file = try JSONDocument.uniqueMembers(ConformanceData.bytes(of: "spec/wire-examples.json"))
        return (file[path: "openapi_examples"]?.array ?? []).flatMap(ofSpecification)
            + (file[path: "postman"]?.array ?? []).compactMap(ofRouter)
    }

    private static func ofSpecification(_ entry: JSONValue) -> [WireExample] {
        let path = entry[path: "path"]?.string ?? ""
        guard let kinds = Kind.of(path, isOfFIP: entry[path: "host"] == "FIP") else { return [] }
        let place = ["version", "host", "method", "path"].compactMap { entry[path: $0]?.string }.joined(separator: " ")
        let request = entry[path: "request"]
            .map { WireExample(testDescription: "\(place) request", kind: kinds.request, body: $0) }
        let response = entry[path: "response.body"]
            .map { WireExample(testDescription: "\(place) response", kind: kinds.response, body: $0) }
        return [request, response].compactMap { $0 }
    }

    private static func ofRouter(_ entry: JSONValue) -> WireExample? {
        let path = (entry[path: "path"]?.string ?? "").replacing("/router/v2", with: "")
        let isOfFIP = entry[path: "direction"]?.string?.hasSuffix("FIP") ?? false
        guard let kinds = Kind.of(path, isOfFIP: isOfFIP), let body = entry[path: "body"], body != .null else {
            return nil
        }
        let place = ["direction", "method", "path"].compactMap { entry[path: $0]?.string }.joined(separator: " ")
        return WireExample(testDescription: "Router \(place) body", kind: kinds.request, body: body)
    }
}
