public import AACore
import AAModels

extension DecodedBody {
    /// `{provider, kind, operation?, status?, ids, accounts, events, error?, unknown}`
    public var json: JSONValue {
        var object: JSONObject = ["provider": .string(provider), "kind": .string(kind.rawValue)]
        object.append("operation", ifPresent: operation?.json)
        object.append("status", ifPresent: status?.word)
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
        object.append("fiType", ifPresent: fiType?.rawValue.word)
        object.append("maskedAccNumber", ifPresent: maskedAccountNumber?.masked)
        object.append("status", ifPresent: status?.rawValue.word)
        object.append("hasData", .bool(hasData))
        return .object(object)
    }
}

extension DecodedBody.Event {
    fileprivate var json: JSONValue {
        var object: JSONObject = ["about": .string(about), "status": status.word]
        object.append("failure", ifPresent: failure?.rawValue.word)
        return .object(object)
    }
}

extension DecodedBody.Failure {
    fileprivate var json: JSONValue {
        var object: JSONObject = ["code": .string(code.description)]
        object.append("providerCode", ifPresent: providerCode?.rawValue.word)
        object.append("reason", .string(reason))
        object.append("retry", .string(retry.word))
        object.append("mayHaveBeenCarriedOut", .bool(mayHaveBeenCarriedOut))
        return .object(object)
    }
}

extension String {
    /// A text that should be a word of the provider's; what could be anything else is not repeated. Words with digits, such as
    /// `FP0058`, are short and begin with a letter: a PAN, a telephone or a date does not.
    fileprivate var word: JSONValue {
        let digits = utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let isWord =
            utf8.count <= (digits == 0 ? 64 : 8) && digits <= 4 && (utf8.first ?? 0) >= UInt8(ascii: "A")
            && utf8.allSatisfy { unit in
                switch unit {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
        return .string(isWord ? self : "?")
    }

    /// The last four signs of a number: not every FIP masks it.
    fileprivate var masked: JSONValue { .string(String(repeating: "X", count: max(0, count - 4)) + suffix(4)) }
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
