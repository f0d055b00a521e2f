import AACore

extension FIDecoder {
    /// Reads the accounts of a JSON text, and those of the documents in its strings.
    mutating func json(_ bytes: [UInt8], wrappers: Int) throws(AAModelsError) {
        let (tape, findings) = try begin(json: bytes)
        let (around, count, refusalCount) = (origin, accounts.count, refusals.count)
        for finding in findings {
            origin = finding.origin(in: around)
            switch finding.content {
            case .account(let account):
                begin(account, of: tape)
                if case .start(let name) = try next() { accounts.append(try self.account(name)) }
                kind = nil
            case .document(let document, let isBase64):
                try self.document(document, isBase64: isBase64, at: finding, in: tape.bytes, wrappers: wrappers)
                log.move(to: tape.bytes)
            case .noDocument:
                let error = AAModelsError(
                    .malformedDocument, "a string that should be a document is none",
                    place: TextPlace(offset: finding.offset, in: tape.bytes))
                try refuse(finding, error)
            case .nothing, .repeatedMember: note(finding)
            }
        }
        guard accounts.count == count else { return }
        if refusals.count > refusalCount { throw refusals[refusalCount].error }
        throw Self.noAccount(in: tape, findings)
    }

    /// The refusal of a JSON text in which no account was found.
    static func noAccount(in tape: JSONTape, _ findings: [FIJSONFinding]) -> AAModelsError {
        AAModelsError(
            .notFinancialInformation,
            findings.isEmpty ? "the JSON holds no account" : "the JSON names accounts, and has the data of none",
            place: TextPlace(offset: 0, in: tape.bytes))
    }

    /// Makes ready to read a JSON text; what stands in it.
    mutating func begin(json bytes: [UInt8]) throws(AAModelsError) -> (JSONTape, [FIJSONFinding]) {
        log.move(to: bytes)
        guard bytes.starts(with: FITextForm.byteOrderMark) else { return try findings(in: bytes) }
        log.note(.byteOrderMark, at: 0)
        let text = Array(bytes.dropFirst(3))
        log.move(to: text)
        return try findings(in: text)
    }

    /// Writes down what was found beside accounts and documents.
    mutating func note(_ finding: FIJSONFinding) {
        switch finding.content {
        case .account, .document, .noDocument: break
        case .nothing: log.note(.withoutData, at: finding.offset, path: finding.place.path)
        case .repeatedMember: log.note(.duplicateMember, at: finding.offset, path: finding.place.path)
        }
    }

    /// What stands in a JSON text.
    func findings(in bytes: [UInt8]) throws(AAModelsError) -> (JSONTape, [FIJSONFinding]) {
        func index(findsRows: Bool) throws(AAModelsError) -> JSONTape {
            try JSONTape(bytes, isRecovering: isRecovering, limits: limits, findsRows: findsRows)
        }
        var tape = try index(findsRows: rowScanner.isEnabled)
        var finder = FIJSONFinder(tape)
        if finder.hasStrayRows {
            // There may be documents in them.
            tape = try index(findsRows: false)
            finder = FIJSONFinder(tape)
        }
        return (tape, finder.findings)
    }

    /// Goes to an account of a JSON text.
    mutating func begin(_ account: FIJSONAccount, of tape: JSONTape) {
        scan(FIScanner(account, of: tape, isRecovering: isRecovering, limits: limits))
        kind = account.fiType
    }

    /// Reads a document that stood in a string of JSON.
    private mutating func document(
        _ document: [UInt8], isBase64: Bool, at finding: FIJSONFinding, in bytes: [UInt8], wrappers: Int
    ) throws(AAModelsError) {
        let path = finding.place.path
        if isBase64, !isRecovering {
            let place = TextPlace(offset: finding.offset, in: bytes)
            throw AAModelsError(.malformedDocument, "a document is in base64", place: place, path: path.text())
        }
        origin.dialect = .xml
        let (accountCount, refusalCount, known) = (accounts.count, refusals.count, log)
        log.note(isBase64 ? .base64Wrapper : .textWrapper, at: finding.offset, path: path)
        do { try read(document, wrappers: wrappers + 1) } catch {
            guard error.code != .limitExceeded else { throw error }
            accounts.removeSubrange(accountCount...)
            refusals.removeSubrange(refusalCount...)
            log = known
            // A message may hold markup that is no document.
            let mayBeMessage = finding.place.link == nil && !finding.place.isOfDocument
            if error.code == .notFinancialInformation, mayBeMessage { return }
            try refuse(finding, error)
        }
    }

    /// Goes on without a document, with a note; refuses all of them in strict mode.
    private mutating func refuse(_ finding: FIJSONFinding, _ error: AAModelsError) throws(AAModelsError) {
        let path = finding.place.path.text()
        guard isRecovering else { throw AAModelsError(error.code, error.reason, place: error.place, path: path) }
        refusals.append(FIDocument.Refusal(origin: origin, path: path, error: error))
        log.note(.refusedDocument, at: finding.offset, path: finding.place.path, because: error.reason)
    }
}
