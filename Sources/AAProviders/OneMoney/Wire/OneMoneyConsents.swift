import AACore

/// A list of consents, of which FinPro shows those of other templates and customers too: only those that were asked for need be
/// readable.
struct OneMoneyConsents: JSONConvertible {
    private let items: [(object: JSONObject, path: JSONPath)]
    let json: JSONValue

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        let list = try [AnyJSON](json: json, at: path)
        items = list.enumerated().compactMap { index, item in item.json.object.map { ($0, path.element(index)) } }
        self.json = json
    }

    /// Those that were asked for.
    func read(where isAsked: (JSONObject) -> Bool) throws(AACoreError) -> [OneMoneyConsent] {
        try items.filter { isAsked($0.object) }.map { item throws(AACoreError) in
            try OneMoneyConsent(json: .object(item.object), at: item.path)
        }
    }
}
