import AACore

extension FIStatementParser {
    /// Takes a whole document of JSON, which has one account.
    mutating func take(json bytes: [UInt8]) throws(AAModelsError) {
        let (tape, findings) = try decoder.begin(json: bytes)
        var accounts: [(FIJSONAccount, FIOrigin)] = []
        for finding in findings {
            switch finding.content {
            case .account(let account): accounts.append((account, finding.origin(in: decoder.origin)))
            case .document, .noDocument:
                throw AAModelsError(
                    .refusedConstruct, "a document in a text of JSON is not read row by row",
                    place: TextPlace(offset: finding.offset, in: tape.bytes))
            case .nothing, .repeatedMember:
                if accounts.isEmpty { decoder.note(finding) } else { json.rest.append(finding) }
            }
        }
        guard let (account, origin) = accounts.first else { throw FIDecoder.noAccount(in: tape, findings) }
        guard accounts.count == 1 else {
            throw AAModelsError(
                .refusedConstruct, "JSON with \(accounts.count) accounts is not read row by row",
                place: TextPlace(offset: 0, in: tape.bytes))
        }
        decoder.origin = origin
        decoder.begin(account, of: tape)
        json.rows = tape.rows
    }

    /// Reads a row that was found at once.
    mutating func rowObjectAtOnce(_ row: inout DepositRow, in bytes: Span<UInt8>) -> Bool {
        if json.run.isEmpty {
            guard decoder.expectRowObjects(), let run = decoder.scanner.json?.run else { return false }
            json.run = run.prefix(decoder.limits.maximumElements - decoder.scanner.elementCount)
            if json.run.isEmpty { return false }
        }
        let isTaken = row.take(json.rows[json.run.lowerBound], in: bytes)
        if isTaken { (json.run, json.count, rowCount) = (json.run.dropFirst(), json.count + 1, rowCount + 1) }
        if !isTaken || json.run.isEmpty {
            decoder.step(overRowObjects: json.count)
            (json.run, json.count) = (0..<0, 0)
        }
        return isTaken
    }

    /// Writes down what stands behind the account.
    mutating func noteRest() {
        for finding in json.rest { decoder.note(finding) }
        json.rest = []
    }
}
