import AACore
import AAModels

/// A period whose value is a number or a text: the schema says number, the published samples have both.
struct SetuPeriod: JSONConvertible {
    let period: ConsentPeriod

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        let unit: ConsentPeriod.Unit = try members.required("unit")
        guard let text = try members.number("value"), let value = Int(text) else {
            throw AACoreError(.unexpectedValue, "a whole number is expected", path: path.member("value").description)
        }
        period = ConsentPeriod(value, unit)
    }

    var json: JSONValue { period.json }
}
