import AACore

extension FITable.Field {
    /// A field of a record, in the generations of an FI type.
    init(_ field: FIField, in form: FIForm) {
        name = field.name.canonical
        names = Dictionary(
            uniqueKeysWithValues: form.generations.compactMap { entry in
                field.name.spelling(in: entry.generation).map { (entry.generation, $0) }
            })
        misspellings = field.name.misspellings
        unit = field.unit
        isRequired = field.traits.contains(.required)
        isPersonal = field.traits.contains(.personal)
        meaning = field.meaning
        if case .word(let vocabulary) = field.kind {
            type = "word"
            (words, misspelledWords) = Self.words(of: vocabulary)
        } else {
            (type, words, misspelledWords) = ("\(field.kind)", [], [:])
        }
    }

    private static func words<Word: FIVocabulary>(of _: Word.Type) -> ([String], [String: String]) {
        (Word.known.map(\.rawValue).sorted(), Word.misspellings.mapValues(\.rawValue))
    }
}
