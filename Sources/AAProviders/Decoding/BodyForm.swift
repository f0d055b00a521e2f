import AACore

/// One form of a provider's bodies: what to know it by, and how it is read.
struct BodyForm: Sendable {
    typealias Read = @Sendable (JSONValue, inout DecodedBody) throws(AACoreError) -> Void

    let kind: DecodedBody.Kind
    let operation: ProviderOperation?
    /// The members that are all there in this form, and in no other with fewer: `data.status`.
    let marks: [String]
    let read: Read

    /// A form that a wire type reads.
    init<Body: JSONConvertible>(
        _ kind: DecodedBody.Kind, _ operation: ProviderOperation?, marks: [String], as type: Body.Type,
        besides: [String] = [],
        _ fill: @escaping @Sendable (Body, inout DecodedBody) -> Void
    ) {
        self.kind = kind
        self.operation = operation
        self.marks = marks
        read = { json, decoded throws(AACoreError) in
            try passOver(besides, in: json)
            fill(try Body(json: json, at: .root), &decoded)
        }
    }

    /// A form of which only names are known: a request, or an answer that nobody reads further.
    init(
        _ kind: DecodedBody.Kind, _ operation: ProviderOperation?, marks: [String], members: [String] = [],
        status: String? = nil, ids: [(name: String, path: String)] = []
    ) {
        self.kind = kind
        self.operation = operation
        self.marks = marks
        read = { json, decoded throws(AACoreError) in
            try passOver(marks.map { String($0.prefix { $0 != "." }) } + members, in: json)
            decoded.status = status.flatMap { json.value(at: $0)?.string }
            for id in ids { decoded.name(id.name, json.value(at: id.path)?.string) }
        }
    }

    /// Whether a body can be of this form.
    func fits(_ json: JSONValue) -> Bool { marks.allSatisfy { json.value(at: $0) != nil } }
}

/// Members that are known, and that nobody needs: `traceId`, or `Detail.DataConsumer`.
private func passOver(_ paths: [String], in json: JSONValue) throws(AACoreError) {
    for path in paths {
        let names = path.split(separator: ".").map(String.init)
        guard let last = names.last, let parent = json.value(at: names.dropLast().joined(separator: ".")),
            parent.object != nil
        else {
            continue
        }
        let place = names.dropLast().reduce(JSONPath.root) { $0.member($1) }
        var members = try JSONMembers(parent, at: place)
        _ = try members.optional(last, as: AnyJSON.self)
    }
}

extension JSONValue {
    /// The value at `a.b`; of a list, in its first element.
    fileprivate func value(at path: String) -> JSONValue? {
        path.split(separator: ".").reduce(self) { value, name in
            (value?.object ?? value?.array?.first?.object)?[String(name)]
        }
    }
}
