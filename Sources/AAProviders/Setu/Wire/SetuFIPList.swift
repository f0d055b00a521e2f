import AACore

/// The answer to a question for FIPs. Source: AA Gateway v2, fips.
struct SetuFIPList: JSONConvertible {
    let fips: [SetuFIP]

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        // Of one FIP the object itself comes where a list would.
        let data = try members.required("data", as: AnyJSON.self).json
        let inside = path.member("data")
        fips = try data.array == nil ? [SetuFIP(json: data, at: inside)] : [SetuFIP](json: data, at: inside)
    }

    var json: JSONValue { .object(["data": fips.json]) }
}
