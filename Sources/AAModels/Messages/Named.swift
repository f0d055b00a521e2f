import AACore

/// An object whose only member is an id: `Customer` of an answer, an element of `linkRefNumber`.
struct Named<Kind: IdentifierKind>: JSONConvertible {
    let id: Identifier<Kind>

    init(id: Identifier<Kind>) { self.id = id }

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        id = try members.required("id")
    }

    var json: JSONValue { .object(["id": id.json]) }
}
