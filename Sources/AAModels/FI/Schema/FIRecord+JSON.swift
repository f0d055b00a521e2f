import AACore

extension FIRecord {
    /// The record's fields and children under their canonical names, then `raw` and `extra`, where there are any.
    @_semantics("optimize.sil.specialize.generic.never")
    var object: JSONObject {
        var object = JSONObject()
        for (index, field) in Self.schema.fields.enumerated() {
            object.append(field.name.canonical, ifPresent: value(of: index)?.printedJSON)
        }
        for child in Self.schema.children { child.print(self, &object) }
        if !raw.isEmpty {
            object.append("raw", .object(JSONObject(raw.map { JSONObject.Member($0.field, .string($0.text)) })))
        }
        if !extra.isEmpty { object.append("extra", extra.json) }
        return object
    }

    /// The same as a value.
    var json: JSONValue { .object(object) }
}
