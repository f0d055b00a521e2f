import AACore

extension FIDecoder {
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
        func attribute(_ wanted: FIName) -> String? {
            let found =
                attributes.first { wanted.exactMatch(scanner.name($0.name.local)) != nil }
                ?? attributes.first { wanted.isVariant(scanner.name($0.name.local)) }
            return found.map { scanner.text(of: $0.value).withoutOuterBlanks }
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
