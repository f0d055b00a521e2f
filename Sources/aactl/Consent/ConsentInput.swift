import AACore
import AAModels

/// A consent that the command line names, in one of the forms it is asked for in.
struct ConsentInput {
    /// A form, by the name of its Swift type.
    enum Form: String {
        /// The body of ReBIT's POST /Consent, of any version.
        case body = "ConsentsRequest"
        /// The detail alone.
        case detail = "ConsentDetail"
        /// Our own, for any provider.
        case request = "ConsentRequest"
    }

    /// What a file says.
    struct Content {
        let form: Form
        let terms: ConsentTerms
        let template: ConsentTemplateID?
        /// Where the detail stands in the file.
        let path: JSONPath
    }

    private let input: InputFile

    /// Takes the file, which comes last of a command's words.
    init(_ arguments: inout ArgumentList, of command: String) throws(CommandFailure) {
        guard let path = try arguments.operand() else {
            throw .usage("\(command) takes a file, or - for standard input")
        }
        input = InputFile(path: path)
        try arguments.end()
    }

    /// What the file is called in messages.
    var name: String { input.name }

    func read() throws(CommandFailure) -> Content {
        let bytes = try input.bytes()
        do { return try Self.content(JSONDocument.uniqueMembers(bytes)) } catch {
            let place = [error.path, error.place?.description].compactMap { $0?.isEmpty == false ? $0 : nil }
            throw CommandFailure(
                kind: .refused, code: error.code.description, what: "the consent is refused",
                location: ([input.name] + place).joined(separator: ": "), why: error.reason,
                todo: "give a body of POST /Consent, a ConsentDetail, or a request with the member consent, as JSON")
        }
    }

    private static func content(_ json: JSONValue) throws(AACoreError) -> Content {
        var members = try JSONMembers(json, at: .root)
        if json.object?["consent"] != nil {
            let request = try ConsentRequest(json: json, at: .root)
            return Content(
                form: .request, terms: request.detail.terms, template: request.template,
                path: JSONPath.root.member("consent"))
        }
        // The header says when and by whom the message was sent; what is asked for does not depend on it.
        if let detail = try members.optional("ConsentDetail", as: ConsentDetail.self) {
            return Content(
                form: .body, terms: detail.terms, template: nil, path: JSONPath.root.member("ConsentDetail"))
        }
        guard ["consentStart", "consentExpiry", "Purpose"].contains(where: { json.object?[$0] != nil }) else {
            throw AACoreError(.missingMember, "it has none of the members consent, ConsentDetail and consentStart")
        }
        let detail = try ConsentDetail(json: json, at: .root)
        return Content(form: .detail, terms: detail.terms, template: nil, path: .root)
    }
}
