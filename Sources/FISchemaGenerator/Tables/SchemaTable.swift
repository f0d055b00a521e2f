import AACore

/// A file of `Schemas/FI`: the records and words of one FI type, or those that several types share.
struct SchemaTable {
    /// The file's name.
    let file: String
    /// What makes a table that of an FI type.
    let account: AccountEntry?
    let generations: [GenerationEntry]
    let aliases: [AliasEntry]
    let records: [RecordEntry]
    let words: [WordEntry]

    init(file: String, _ bytes: [UInt8]) throws(TableError) {
        self.file = file
        let json: JSONValue
        do { json = try JSONDocument.uniqueMembers(bytes) } catch {
            throw TableError(file: file, path: error.place?.description ?? "", reason: error.reason)
        }
        var object = try TableObject(json, file: file, path: "")
        let meaning = try object.text("meaning")
        let fiType = try object.optionalText("fiType")
        account = try fiType.map { fiType throws(TableError) in try AccountEntry(fiType, meaning: meaning, &object) }
        generations = try object.list("generations", GenerationEntry.init)
        aliases = try object.list("aliases", AliasEntry.init)
        records = try object.list("records", RecordEntry.init)
        words = try object.list("words", WordEntry.init)
        try object.end()
    }
}

/// What the documents of an FI type are called.
struct AccountEntry {
    /// The type, in the API's words.
    let fiType: String
    let meaning: String
    /// What the names of its Swift types begin with.
    let prefix: String
    /// Its case in Swift.
    let name: String
    /// The `type` attribute.
    let type: String
    let namespace: String
    /// Other words for it in documents.
    let otherTypes: [String]

    init(_ fiType: String, meaning: String, _ object: inout TableObject) throws(TableError) {
        (self.fiType, self.meaning) = (fiType, meaning)
        prefix = try object.text("prefix")
        name = try object.text("case")
        type = try object.text("type")
        namespace = try object.text("namespace")
        otherTypes = try object.texts("alsoType")
    }
}

/// A generation of a type's schema.
struct GenerationEntry {
    let generation: Generation
    /// The `version` that documents are written with.
    let version: String
    /// Where its fields are known from.
    let source: String

    init(_ object: inout TableObject) throws(TableError) {
        generation = try Generation(object.text("generation"), in: object)
        version = try object.text("version")
        source = try object.text("source")
    }
}

/// Another name for a Swift type.
struct AliasEntry {
    let alias: String
    let type: String
    let meaning: String

    init(_ object: inout TableObject) throws(TableError) {
        alias = try object.text("alias")
        type = try object.text("type")
        meaning = try object.text("meaning")
    }
}
