import AACore

/// An element inside a record: a record of its own, rows of them, texts, or only a container.
final class FIChild<Record: FIRecord>: Sendable {
    /// The element's names.
    let name: FIName
    /// The table of what stands inside, with the path from here.
    let content: FIChildContent
    /// Reads the element whose start tag was just scanned.
    let read: @Sendable (inout Record, inout FIDecoder) throws(AAModelsError) -> Void
    /// The elements as they are written: none, if there is nothing to write.
    let written: @Sendable (Record, FIOutput) -> [FIWrittenElement]
    /// Adds the element to the printed JSON, if there is anything to print.
    let print: @Sendable (Record, inout JSONObject) -> Void
    /// The days that what stands inside is of.
    let period: @Sendable (Record) -> FIPeriod

    private init(
        _ name: FIName, _ content: FIChildContent,
        read: @escaping @Sendable (inout Record, inout FIDecoder) throws(AAModelsError) -> Void,
        written: @escaping @Sendable (Record, FIOutput) -> [FIWrittenElement],
        print: @escaping @Sendable (Record, inout JSONObject) -> Void,
        period: @escaping @Sendable (Record) -> FIPeriod = { _ in FIPeriod() }
    ) {
        (self.name, self.content, self.read, self.written) = (name, content, read, written)
        (self.print, self.period) = (print, period)
    }

    /// A record that stands here at most once; a second one goes to `extra`.
    ///
    /// - Parameters:
    ///   - key: Its name in printed JSON.
    ///   - rows: Where its rows are printed: beside it. Without, they stay inside.
    @_semantics("optimize.sil.specialize.generic.never")
    static func one<Child: FIRecord>(
        _ name: FIName, _ path: any (WritableKeyPath<Record, Child?> & Sendable), key: String, rows: String? = nil
    ) -> Self {
        Self(name, .record(Child.self, repeats: false)) { (record, decoder) throws(AAModelsError) in
            if record[keyPath: path] == nil {
                record[keyPath: path] = try decoder.record(named: name.canonical)
            } else {
                record.extra.elements.append(try decoder.element(noting: .repeatedElement))
            }
        } written: { record, output in
            record[keyPath: path].flatMap { output.record($0, name) }.map { [$0] } ?? []
        } print: { record, object in
            guard let child = record[keyPath: path]?.object else { return }
            object.append(key, .object(JSONObject(child.members.filter { $0.name != rows })))
            if let rows { object.append(rows, child[rows] ?? .array([])) }
        } period: { record in
            record[keyPath: path]?.period ?? FIPeriod()
        }
    }

    /// Rows, printed under a key.
    @_semantics("optimize.sil.specialize.generic.never")
    static func many<Child: FIRecord>(
        _ name: FIName, _ path: any (WritableKeyPath<Record, [Child]> & Sendable), key: String
    ) -> Self {
        Self(name, .record(Child.self, repeats: true)) { (record, decoder) throws(AAModelsError) in
            let tag = decoder.scanner.open.last
            let count = record[keyPath: path].count
            let child: Child = try decoder.record(named: name.canonical, index: count + 1)
            record[keyPath: path].append(child)
            if let tag { Child.readRows(like: tag, named: name, from: &decoder, to: &record[keyPath: path]) }
        } written: { record, output in
            record[keyPath: path].compactMap { output.record($0, name, repeats: true) }
        } print: { record, object in
            // Two generations may have the same rows under different elements.
            let rows = record[keyPath: path]
            if !rows.isEmpty, object[key] == nil { object.append(key, .array(rows.map(\.json))) }
        } period: { record in
            let rows = record[keyPath: path]
            return FIPeriod(booked: Child.days(of: rows), rows: rows.count)
        }
    }

    /// Elements that hold text and nothing else.
    @_semantics("optimize.sil.specialize.generic.never")
    static func texts(
        _ name: FIName, _ path: any (WritableKeyPath<Record, [String]> & Sendable), key: String
    ) -> Self {
        Self(name, .texts) { (record, decoder) throws(AAModelsError) in
            let offset = decoder.scanner.open.last?.offset
            let element = try decoder.element()
            if element.attributes.isEmpty, element.children.isEmpty {
                record[keyPath: path].append(element.text)
            } else {
                decoder.log.note(.unknownElement, at: offset, element: name.canonical)
                record.extra.elements.append(element)
            }
        } written: { record, output in
            record[keyPath: path].compactMap { output.text($0, name) }
        } print: { record, object in
            let texts = record[keyPath: path]
            if !texts.isEmpty { object.append(key, .array(texts.map(JSONValue.string))) }
        }
    }

    /// An element that only holds others. What else it holds goes to `extra`, inside an element of its name.
    @_semantics("optimize.sil.specialize.generic.never")
    static func container(_ name: FIName, _ children: [FIChild<Record>]) -> Self {
        Self(name, .container(children.map { ($0.name, $0.content) })) { (record, decoder) throws(AAModelsError) in
            try decoder.container(named: name.canonical, children, into: &record)
        } written: { record, output in
            output.container(record, name, children).map { [$0] } ?? []
        } print: { record, object in
            for child in children { child.print(record, &object) }
        } period: { record in
            children.reduce(FIPeriod()) { $0.joined(with: $1.period(record)) }
        }
    }
}
