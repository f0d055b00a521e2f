import AACore

extension FIDecoder {
    /// Reads the whole document.
    mutating func document() throws(AAModelsError) -> FIDocument {
        var accounts: [FIDecodedAccount] = []
        while case .start(let name) = try next() {
            if let wrapped = try wrappedDocument(in: name, isFirst: accounts.isEmpty) {
                scanner = XMLScanner(
                    scanner.bytes, in: wrapped, isRecovering: scanner.isRecovering, limits: scanner.limits)
            } else {
                accounts.append(try account(name, index: accounts.count + 1))
            }
        }
        guard let first = accounts.first else { throw scanner.malformed("the document has no element") }
        return FIDocument(
            fiType: first.fiType, generation: first.generation, version: first.version, namespace: first.namespace,
            content: first.content, furtherContents: accounts.dropFirst().map(\.content), diagnostics: log.all)
    }

    /// Where the document is, if the first root element only holds a CDATA section with markup; that element is read to its end.
    ///
    /// - Throws: ``AAModelsError/Code/notFinancialInformation`` if the element is neither that nor an account.
    private mutating func wrappedDocument(in name: XMLName, isFirst: Bool) throws(AAModelsError) -> Range<Int>? {
        if Self.account.exactMatch(scanner.bytes[name.local]) != nil { return nil }
        if Self.account.isVariant(scanner.bytes[name.local]) {
            log.note(.nameVariant, at: name.range.lowerBound, element: text(of: name.range))
            return nil
        }
        let refusal = AAModelsError(
            .notFinancialInformation, "the document's element is not Account",
            place: log.place(at: name.range.lowerBound))
        guard isFirst, !isWrapped else { throw refusal }
        guard case .text(let text) = try next(), scanner.isSection(text, beginningWith: UInt8(ascii: "<")) else {
            throw refusal
        }
        guard case .end = try next(), case .finished = try next() else { throw refusal }
        log.note(.cdataWrapper, at: text.range.lowerBound, element: self.text(of: name.local))
        isWrapped = true
        return text.range
    }

    private static let account = FIName("Account")

    private mutating func account(_ name: XMLName, index: Int) throws(AAModelsError) -> FIDecodedAccount {
        let place = name.range.lowerBound
        let namespace = scanner.namespace(ofPrefix: name.prefix)
        let attributes = scanner.attributes.filter { !$0.isDuplicate }
        func attribute(_ wanted: String) -> String? {
            attributes.first { scanner.bytes[$0.name.local].elementsEqual(wanted.utf8) }
                .map { scanner.text(of: $0.value).withoutOuterBlanks }
        }
        let version = attribute("version").flatMap { $0.isEmpty ? nil : $0 }
        let fiType = fiType(attribute: attribute("type"), namespace: namespace, at: place, index: index)
        let type = FIAccountTypes.type(of: fiType)
        form = type?.form
        markers = FIGenerationMarkers()
        let content = try content(of: type, index: index == 1 ? nil : index)
        let generation = generation(version: version, at: place, index: index)
        return FIDecodedAccount(
            fiType: fiType, generation: generation, version: version, namespace: namespace, content: content)
    }

    private mutating func content(
        of type: (any FIAccountRecord.Type)?, index: Int?
    ) throws(AAModelsError) -> FIDocument.Content {
        if let type { return try typed(type, index: index) }
        log.path.append("Account", index: index)
        defer { log.path.removeLast() }
        return .unknown(try element())
    }

    private mutating func typed<Account: FIAccountRecord>(
        _: Account.Type, index: Int?
    ) throws(AAModelsError) -> FIDocument.Content {
        let account: Account = try record(named: "Account", index: index)
        return account.content
    }

    private mutating func fiType(
        attribute: String?, namespace: String?, at offset: Int, index: Int
    ) -> FIType {
        let byAttribute = FIWireNames.type(ofAttribute: attribute)
        let byNamespace = FIWireNames.type(ofNamespace: namespace)
        if let byAttribute, let byNamespace, byAttribute != byNamespace {
            noteAccount(.typeMismatch, at: offset, index: index)
        }
        // One provider's guide prints `certificates_deposit` as the type of every kind.
        let isCopied = byAttribute == .certificateOfDeposit
        if let fiType = isCopied ? byNamespace ?? byAttribute : byAttribute ?? byNamespace { return fiType }
        noteAccount(.unknownType, at: offset, index: index)
        return .other
    }

    /// The generation that most fields belong to; the version's where the fields leave it open.
    private mutating func generation(
        version: String?, at offset: Int, index: Int
    ) -> FIGeneration {
        if markers.areMixed { noteAccount(.mixedGenerations, at: offset, index: index) }
        let claimed = FIGeneration(version: version, in: form)
        guard let found = markers.majority else { return claimed ?? form?.generations.first?.generation ?? .v1 }
        if version != nil, claimed != found { noteAccount(.versionMismatch, at: offset, index: index) }
        return found
    }

    private mutating func noteAccount(_ kind: FIDiagnostic.Kind, at offset: Int, index: Int) {
        var path = FIPath()
        path.append("Account", index: index == 1 ? nil : index)
        log.note(kind, at: offset, path: path)
    }
}
