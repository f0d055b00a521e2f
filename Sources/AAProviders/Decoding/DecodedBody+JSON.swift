public import AACore

extension DecodedBody {
    /// `{provider, kind, operation?, status?, ids, accounts, events, error?, unknown}`
    public var json: JSONValue {
        var object: JSONObject = ["provider": .string(provider), "kind": .string(kind.rawValue)]
        object.append("operation", ifPresent: operation?.json)
        object.append("status", ifPresent: status?.json)
        object.append("ids", .object(idsByName))
        object.append("accounts", .array(accounts.map(\.json)))
        object.append("events", .array(events.map(\.json)))
        object.append("error", ifPresent: failure?.json)
        object.append("unknown", .array(unknown.map { .string($0.description) }))
        return .object(object)
    }

    /// A name that several ids share holds a list of them.
    private var idsByName: JSONObject {
        var names: [String] = []
        for id in ids where !names.contains(id.name) { names.append(id.name) }
        return JSONObject(
            names.map { name in
                let values = ids.filter { $0.name == name }.map { JSONValue.string($0.value) }
                return JSONObject.Member(name, values.count == 1 ? values[0] : .array(values))
            })
    }
}

extension DecodedBody.Account {
    fileprivate var json: JSONValue {
        var object = JSONObject()
        object.append("fipId", ifPresent: fip?.json)
        object.append("linkRefNumber", ifPresent: link?.json)
        object.append("fiType", ifPresent: fiType?.json)
        object.append("maskedAccNumber", ifPresent: maskedAccountNumber?.json)
        object.append("status", ifPresent: status?.json)
        object.append("hasData", .bool(hasData))
        return .object(object)
    }
}

extension DecodedBody.Event {
    fileprivate var json: JSONValue {
        var object: JSONObject = ["about": .string(about), "status": .string(status)]
        object.append("failure", ifPresent: failure?.json)
        return .object(object)
    }
}

extension DecodedBody.Failure {
    fileprivate var json: JSONValue {
        var object: JSONObject = ["code": .string(code.description)]
        object.append("providerCode", ifPresent: providerCode?.json)
        object.append("reason", .string(reason))
        object.append("retry", .string(retry.word))
        object.append("mayHaveBeenCarriedOut", .bool(mayHaveBeenCarriedOut))
        return .object(object)
    }
}

extension RetryAdvice {
    fileprivate var word: String {
        switch self {
        case .never: "never"
        case .after: "after"
        case .withNewRequest: "withNewRequest"
        }
    }
}
