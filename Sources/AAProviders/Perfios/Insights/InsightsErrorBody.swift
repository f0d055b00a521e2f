public import AACore

/// Why Insights refuses, in any of the three forms it is known to use: `<error>` in XML, `error` in JSON, a page in HTML.
public struct InsightsErrorBody: JSONConvertible, Hashable {
    /// In what form it came.
    public enum Form: String, Sendable, Hashable {
        /// XML or JSON.
        case document
        /// A page for people, whose `div#errorbox` is the message.
        case page
    }

    /// In what form it came.
    public let form: Form
    /// Perfios's word for it, such as `InvalidParameterValue`; a page has none.
    public let code: InsightsCode?
    /// A sentence, which may repeat what was sent: not for a log. Of a page the first 500 characters.
    @Redacted public private(set) var message: String
    /// Further sentences.
    @Redacted public private(set) var details: [String]

    /// The most bytes of a body that is looked at.
    static let largestBody = 256 << 10
    /// The most characters that are kept of a page.
    public static let longestMessage = 500

    /// Reads the object, which may stand under `error`.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        guard let error = json.object?["error"] else {
            throw AACoreError(.missingMember, "a required member is missing", path: path.member("error").description)
        }
        var members = try JSONMembers(error, at: path.member("error"))
        form = .document
        code = members.readable("code")
        message = members.readable("message") ?? ""
        let details: [AnyJSON]? = members.readable("details")
        self.details = details?.compactMap { $0.json.object?["message"]?.string } ?? []
        guard code != nil || !message.isEmpty else {
            throw AACoreError(.missingMember, "an error has no code and no message", path: path.description)
        }
    }

    /// Reads a body; `nil` if it is none of the three, or so large that it must be a report.
    public init?(body: [UInt8]) { self.init(body: body, isAlone: false) }

    /// As ``init(body:)``; with `isAlone` a document is one only if it says nothing else, as a report may have an `error` of its own.
    init?(body: [UInt8], isAlone: Bool) {
        guard body.count <= Self.largestBody else { return nil }
        if let json = InsightsBody.json(body), !isAlone || json.object?.members.count == 1,
            let error = try? InsightsErrorBody(json: json, at: .root)
        {
            self = error
            return
        }
        guard let page = InsightsErrorPage(body) else { return nil }
        form = .page
        code = nil
        message = String((page.message ?? "").prefix(Self.longestMessage))
        details = []
    }

    /// The object, under `error`.
    public var json: JSONValue {
        var object = JSONObject()
        object.append("code", ifPresent: code?.json)
        object.append("message", .string(message))
        if !details.isEmpty { object.append("details", .array(details.map { .object(["message": .string($0)]) })) }
        return .object(["error": .object(object)])
    }
}
