/// A record whose start tag was read and whose content is read bit by bit.
struct FIOpenRecord<Record: FIRecord> {
    var record = Record()
    private var repeated = FIKeptParts<FIElement>()
    private var unknown = FIKeptParts<FIElement>()
    private var texts = FIKeptParts<String>()

    /// Reads the start tag that was just scanned.
    init(named name: String, by decoder: inout FIDecoder) {
        decoder.log.path.append(name)
        decoder.noteRepairs(at: decoder.log.path)
        decoder.attributes(Record.schema.fields, into: &record)
    }

    /// Reads an element that the schema has.
    mutating func read(_ child: FIChild<Record>, by decoder: inout FIDecoder) throws(AAModelsError) {
        try child.read(&record, &decoder)
        for element in record.extra.elements { repeated.append(element) }
        record.extra.elements.removeAll()
    }

    /// Keeps an element that the schema does not have.
    mutating func keepElement(by decoder: inout FIDecoder) throws(AAModelsError) {
        unknown.append(try decoder.element(noting: .unknownElement))
    }

    /// Keeps a text that the schema does not have.
    mutating func keep(_ text: XMLText, by decoder: inout FIDecoder) {
        decoder.log.note(.unknownText, at: text.range.lowerBound)
        texts.append(decoder.scanner.text(of: text).withoutOuterBlanks)
    }

    /// The record, whose end was just scanned.
    mutating func close(by decoder: inout FIDecoder) -> Record {
        record.extra.elements = repeated.all + unknown.all
        record.extra.text += texts.all.joined()
        decoder.log.path.removeLast()
        return record
    }
}
