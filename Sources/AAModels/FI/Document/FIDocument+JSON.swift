public import AACore

extension FIDocument {
    /// The printed form.
    ///
    /// `{fiType, generation, version, accounts, diagnostics}`. An account has `linkedAccRef`, `maskedIdentifier`, `type`,
    /// `version`, `profile`, `portfolio` and `period` (what `Holders`, `Holdings` and `Transactions` say themselves: `type`,
    /// `startDate`, `endDate`), `holders`, `summary`, `holdings`, `transactions`; NPS has `transactionLists` and GST `returns`
    /// in place of these; an account of an unknown type has its tree in `extra`. Fields have ReBIT's newest names. Amounts and
    /// identifiers are strings, counts are numbers; days are `yyyy-MM-dd`; times keep their written zone. Beside the fields,
    /// `raw` has the written text of each field that prints otherwise, and `extra` what no schema has: attributes as strings,
    /// elements as arrays. What is missing is absent. An account that did not come as bare XML has its `origin`: `dialect`, and
    /// `fip` and `linkedAccRef` as the text around it has them; where there are several, each has its `fiType` and
    /// `generation`. A diagnostic has `path`, `kind`, `action`, `line`, `column`.
    public var json: JSONValue {
        var document = JSONObject()
        document.append("fiType", fiType.json)
        document.append("generation", generation.json)
        document.append("version", ifPresent: version?.json)
        document.append("accounts", .array(accounts.map { $0.json(isAlone: furtherAccounts.isEmpty) }))
        document.append("diagnostics", .array(diagnostics.map(\.json)))
        return .object(document)
    }
}

extension FIDocument.Account {
    fileprivate func json(isAlone: Bool) -> JSONValue {
        var account = JSONObject()
        if !isAlone {
            account.append("fiType", fiType.json)
            account.append("generation", generation.json)
        }
        if origin != FIOrigin(dialect: .xml) { account.append("origin", origin.json) }
        return .object(JSONObject(account.members + (content.json.object?.members ?? [])))
    }
}

extension FIOrigin {
    fileprivate var json: JSONValue {
        var origin: JSONObject = ["dialect": dialect.json]
        origin.append("fip", ifPresent: fip.map { .string($0.rawValue) })
        origin.append("linkedAccRef", ifPresent: link.map { .string($0.rawValue) })
        return .object(origin)
    }
}

extension FIDocument.Content {
    fileprivate var json: JSONValue {
        guard case .unknown(let element) = self else { return record?.accountJSON ?? .object(JSONObject()) }
        var account = JSONObject()
        account.append("linkedAccRef", ifPresent: linkedAccRef?.json)
        account.append("maskedIdentifier", ifPresent: maskedIdentifier?.json)
        account.append("extra", element.json)
        return .object(account)
    }
}

extension FIDiagnostic {
    fileprivate var json: JSONValue {
        var diagnostic: JSONObject = ["path": .string(path), "kind": kind.json, "action": .string(action)]
        diagnostic.append("line", ifPresent: place?.line.json)
        diagnostic.append("column", ifPresent: place?.column.json)
        return .object(diagnostic)
    }
}
