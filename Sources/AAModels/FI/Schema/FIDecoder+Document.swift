import AACore

extension FIDecoder {
    /// Reads a document of any form.
    ///
    /// - Throws: ``AAModelsError/Code/notFinancialInformation`` if it has no account, and as ``read(_:wrappers:)``.
    mutating func document(_ bytes: [UInt8]) throws(AAModelsError) -> FIDocument {
        try read(bytes)
        guard let first = accounts.first else {
            throw AAModelsError(.notFinancialInformation, "the document holds no account")
        }
        return FIDocument(first, furtherAccounts: Array(accounts.dropFirst()), diagnostics: log.all)
    }

    /// Reads the accounts of a text of any form.
    ///
    /// - Parameter wrappers: How many wrappers it was taken out of.
    mutating func read(_ bytes: [UInt8], wrappers: Int = 0) throws(AAModelsError) {
        guard wrappers <= 4 else { throw AAModelsError(.limitExceeded, "a document stands in more than 4 wrappers") }
        try XMLEncoding.checkWidth(of: bytes)
        if FITextForm(of: bytes) == .json { return try json(bytes, wrappers: wrappers) }
        try XMLEncoding.check(bytes)
        if isRecovering, let document = try FIBase64Wrapper.content(of: bytes) {
            log.note(.base64Wrapper, at: nil, path: FIPath())
            return try read(document, wrappers: wrappers + 1)
        }
        try xml(bytes)
    }

    /// Reads the accounts of an XML text.
    private mutating func xml(_ bytes: [UInt8]) throws(AAModelsError) {
        log.move(to: bytes)
        scan(FIScanner(bytes, in: bytes.indices, isRecovering: isRecovering, limits: limits))
        isWrapped = false
        var isFirst = true
        while case .start(let name) = try next() {
            if let wrapped = try wrappedDocument(in: name, isFirst: isFirst) {
                scan(FIScanner(bytes, in: wrapped, isRecovering: isRecovering, limits: limits))
            } else {
                accounts.append(try account(name))
                isFirst = false
            }
        }
    }

    /// Where the document is, if the first root element only holds a CDATA section with markup; that element is read to its end.
    ///
    /// - Throws: ``AAModelsError/Code/notFinancialInformation`` if the element is neither that nor an account.
    mutating func wrappedDocument(in name: XMLName, isFirst: Bool) throws(AAModelsError) -> Range<Int>? {
        if Self.account.exactMatch(scanner.name(name.local)) != nil { return nil }
        if Self.account.isVariant(scanner.name(name.local)) {
            log.note(.nameVariant, at: name.offset, element: text(of: name.range))
            return nil
        }
        let refusal = AAModelsError(
            .notFinancialInformation, "the document's element is not Account",
            place: log.place(at: name.offset))
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

    /// Reads the account whose start tag was just scanned, to its end.
    mutating func account(_ name: XMLName) throws(AAModelsError) -> FIDocument.Account {
        let tag = accountTag(name)
        let index = accounts.count + 1
        return account(tag, try content(of: FIAccountTypes.type(of: tag.fiType), index: index == 1 ? nil : index))
    }

    /// What the start tag of an account says, which was just scanned.
    mutating func accountTag(_ name: XMLName) -> FIAccountTag {
        let place = log.place(at: name.offset)
        let index = accounts.count + 1
        let namespace = scanner.namespace(ofPrefix: name.prefix)
        let attributes = scanner.attributes.filter { !$0.isDuplicate }
        func attribute(_ wanted: String) -> String? {
            attributes.first { scanner.name($0.name.local).elementsEqual(wanted.utf8) }
                .map { scanner.text(of: $0.value).withoutOuterBlanks }
        }
        let version = attribute("version").flatMap { $0.isEmpty ? nil : $0 }
        let fiType = fiType(attribute: attribute("type"), namespace: namespace, at: place, index: index)
        form = FIAccountTypes.type(of: fiType)?.form
        markers = FIGenerationMarkers()
        return FIAccountTag(fiType: fiType, version: version, namespace: namespace, place: place)
    }

    /// The account with this tag, all of which was read.
    mutating func account(_ tag: FIAccountTag, _ content: FIDocument.Content) -> FIDocument.Account {
        let generation = generation(version: tag.version, at: tag.place, index: accounts.count + 1)
        return FIDocument.Account(
            fiType: tag.fiType, generation: generation, version: tag.version, namespace: tag.namespace, origin: origin,
            content: content)
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
        attribute: String?, namespace: String?, at place: TextPlace, index: Int
    ) -> FIType {
        let byAttribute = FIWireNames.type(ofAttribute: attribute)
        let byNamespace = FIWireNames.type(ofNamespace: namespace)
        if let byAttribute, let byNamespace, byAttribute != byNamespace {
            noteAccount(.typeMismatch, at: place, index: index)
        }
        // One provider's guide prints `certificates_deposit` as the type of every kind.
        let isCopied = byAttribute == .certificateOfDeposit
        let told = isCopied ? byNamespace ?? kind ?? byAttribute : byAttribute ?? byNamespace ?? kind
        if let told { return told }
        if let expected {
            noteAccount(.assumedType, at: place, index: index)
            return expected
        }
        noteAccount(.unknownType, at: place, index: index)
        return .other
    }

    /// The generation that most fields belong to; the version's where the fields leave it open.
    private mutating func generation(
        version: String?, at place: TextPlace, index: Int
    ) -> FIGeneration {
        if markers.areMixed { noteAccount(.mixedGenerations, at: place, index: index) }
        let claimed = FIGeneration(version: version, in: form)
        guard let found = markers.majority else { return claimed ?? form?.generations.first?.generation ?? .v1 }
        if version != nil, claimed != found { noteAccount(.versionMismatch, at: place, index: index) }
        return found
    }

    private mutating func noteAccount(_ kind: FIDiagnostic.Kind, at place: TextPlace, index: Int) {
        var path = FIPath()
        path.append("Account", index: index == 1 ? nil : index)
        log.note(kind, place: place, path: path)
    }
}
