import AACore

extension FIStatementParser {
    /// Reads one part of the document with the general scanner.
    mutating func advance(_ row: inout DepositRow) throws(AAModelsError) -> Step? {
        if transactions != nil { return try advanceInTransactions(&row) }
        if account != nil {
            try advanceInAccount()
            return nil
        }
        return try advanceOutside()
    }

    /// Before and behind the account.
    private mutating func advanceOutside() throws(AAModelsError) -> Step? {
        switch try decoder.next() {
        case .start(let name):
            switch try decoder.root(name, after: roots) {
            case .account: break
            case .wrapper(let section):
                roots.isWrapped = true
                guard FITextForm(of: decoder.scanner.bytes[section]) != .json else { throw Self.json }
                decoder.scan(
                    FIScanner(
                        decoder.scanner.bytes, in: section, isRecovering: decoder.isRecovering, limits: decoder.limits))
                return nil
            case .foreign(let refusal):
                roots.refusal = roots.refusal ?? refusal
                return nil
            }
            guard !roots.hasAccount else {
                throw decoder.scanner.malformed("a second account stands behind the first", at: name.offset)
            }
            roots.hasAccount = true
            let tag = decoder.accountTag(name)
            guard tag.fiType == .deposit else {
                throw AAModelsError(.notFinancialInformation, "the account is no deposit", place: tag.place)
            }
            self.tag = tag
            account = FIOpenRecord(named: "Account", by: &decoder)
        case .text, .end: break
        case .finished:
            noteRest()
            guard let finished else { throw roots.refusal ?? decoder.scanner.malformed("the document has no element") }
            return .finished(FIDocument(finished, diagnostics: decoder.log.all))
        }
        return nil
    }

    private mutating func advanceInAccount() throws(AAModelsError) {
        switch try decoder.next() {
        case .start(let name):
            guard let child = decoder.match(name, in: DepositAccount.schema.children) else {
                try account?.keepElement(by: &decoder)
                return
            }
            if child.name.canonical == "Transactions", account?.record.transactions == nil {
                transactions = FIOpenRecord(named: child.name.canonical, by: &decoder)
            } else {
                try account?.read(child, by: &decoder)
            }
        case .text(let text):
            account?.keep(text, by: &decoder)
        case .end, .finished:
            guard let tag, let record = account?.close(by: &decoder) else { return }
            account = nil
            finished = decoder.account(tag, .deposit(record))
        }
    }

    private mutating func advanceInTransactions(_ row: inout DepositRow) throws(AAModelsError) -> Step? {
        switch try decoder.next() {
        case .start(let name):
            guard let child = decoder.match(name, in: DepositTransactions.schema.children) else {
                try transactions?.keepElement(by: &decoder)
                return nil
            }
            row.take(try decoder.record(named: child.name.canonical, index: rowCount + 1))
            rowCount += 1
            decoder.markNames(names)
            knowsRows = decoder.expectRows(names, of: DepositTransaction.self, like: name, named: child.name)
            return .row
        case .text(let text):
            transactions?.keep(text, by: &decoder)
        case .end, .finished:
            decoder.markNames(names)
            account?.record.transactions = transactions?.close(by: &decoder)
            transactions = nil
        }
        return nil
    }
}
