/// A record whose start tag was read and whose content is read bit by bit.
struct FIOpenRecord<Record: FIRecord> {
    var record = Record()
    private var unknown = FIExtra()

    /// Reads the start tag that was just scanned.
    init(named name: String, by decoder: inout FIDecoder) {
        decoder.log.path.append(name)
        decoder.noteRepairs(at: decoder.log.path)
        decoder.attributes(Record.schema.fields, into: &record)
    }

    /// Keeps an element that the schema does not have.
    mutating func keepElement(by decoder: inout FIDecoder) throws(AAModelsError) {
        unknown.elements.append(try decoder.element(noting: .unknownElement))
    }

    /// Keeps a text that the schema does not have.
    mutating func keep(_ text: XMLText, by decoder: inout FIDecoder) {
        decoder.log.note(.unknownText, at: text.range.lowerBound)
        unknown.text += decoder.scanner.text(of: text).withoutOuterBlanks
    }

    /// The record, whose end was just scanned.
    mutating func close(by decoder: inout FIDecoder) -> Record {
        record.extra.elements += unknown.elements
        record.extra.text += unknown.text
        decoder.log.path.removeLast()
        return record
    }
}
