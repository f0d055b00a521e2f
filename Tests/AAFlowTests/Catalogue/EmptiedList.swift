import AACore
import AATransport

/// Empties a list in the answers that have it: success with nothing in it.
struct EmptiedList: HTTPMiddleware {
    let name: String

    func intercept(
        _ request: HTTPRequest, next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse {
        var response = try await next(request)
        guard let object = (try? JSONDocument(response.body))?.root.object, object[name]?.array != nil else {
            return response
        }
        let members = object.members.map { $0.name == name ? JSONObject.Member(name, .array([])) : $0 }
        response.body = JSONValue.object(JSONObject(members)).bytes()
        return response
    }
}
