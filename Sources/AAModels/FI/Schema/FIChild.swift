import AACore

/// An element inside a record: a record of its own, rows of them, or only a container.
final class FIChild<Record: FIRecord>: Sendable {
    /// The element's names.
    let name: FIName
    /// Reads the element whose start tag was just scanned.
    let read: @Sendable (inout Record, inout FIDecoder) throws(AAModelsError) -> Void
    /// Writes the element, if there is anything to write.
    let write: @Sendable (Record, inout FIXMLOutput) -> Void

    private init(
        _ name: FIName, read: @escaping @Sendable (inout Record, inout FIDecoder) throws(AAModelsError) -> Void,
        write: @escaping @Sendable (Record, inout FIXMLOutput) -> Void
    ) {
        (self.name, self.read, self.write) = (name, read, write)
    }

    /// A record that stands here at most once; a second one goes to `extra`.
    static func one<Child: FIRecord>(
        _ name: FIName, _ path: any (WritableKeyPath<Record, Child?> & Sendable)
    ) -> Self {
        Self(name) { (record, decoder) throws(AAModelsError) in
            if record[keyPath: path] == nil {
                record[keyPath: path] = try decoder.record(named: name.canonical)
            } else {
                record.extra.elements.append(try decoder.element(noting: .repeatedElement))
            }
        } write: { record, output in
            if let child = record[keyPath: path] { output.record(child, name) }
        }
    }

    /// Rows.
    static func many<Child: FIRecord>(
        _ name: FIName, _ path: any (WritableKeyPath<Record, [Child]> & Sendable)
    ) -> Self {
        Self(name) { (record, decoder) throws(AAModelsError) in
            let tag = decoder.scanner.open.last
            let count = record[keyPath: path].count
            let child: Child = try decoder.record(named: name.canonical, index: count + 1)
            record[keyPath: path].append(child)
            if let tag { decoder.rows(like: tag, named: name, appendingTo: &record[keyPath: path]) }
        } write: { record, output in
            for child in record[keyPath: path] { output.record(child, name) }
        }
    }

    /// An element that only holds others. What else it holds goes to `extra`, inside an element of its name.
    static func container(_ name: FIName, _ children: [FIChild<Record>]) -> Self {
        Self(name) { (record, decoder) throws(AAModelsError) in
            try decoder.container(named: name.canonical, children, into: &record)
        } write: { record, output in
            output.container(record, name, children)
        }
    }
}
