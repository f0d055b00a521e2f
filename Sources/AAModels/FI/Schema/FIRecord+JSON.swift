import AACore

extension FIRecord {
    /// The record's fields under their canonical names.
    var fields: JSONObject {
        var object = JSONObject()
        for field in Self.schema.fields { object.append(field.name.canonical, ifPresent: field.json(self)) }
        return object
    }

    /// `raw` and `extra`, where there are any.
    var remainder: JSONObject {
        var object = JSONObject()
        if !raw.isEmpty {
            object.append("raw", .object(JSONObject(raw.map { JSONObject.Member($0.field, .string($0.text)) })))
        }
        if !extra.isEmpty { object.append("extra", extra.json) }
        return object
    }

    /// The fields and the remainder.
    var json: JSONValue { .object(JSONObject(fields.members + remainder.members)) }
}
