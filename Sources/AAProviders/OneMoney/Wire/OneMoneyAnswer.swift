import AACore

/// The frame of FinPro's answers: `{status, ver, data}`, of its older calls `{response, ver, timestamp, data}`. One that is no
/// success was refused before.
struct OneMoneyAnswer<Content: JSONConvertible & Sendable>: JSONConvertible {
    /// What was asked for.
    let data: Content

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        data = try members.required("data")
    }

    var json: JSONValue { .object(["data": data.json]) }
}
