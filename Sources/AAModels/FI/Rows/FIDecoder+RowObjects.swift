import AACore

extension FIDecoder {
    /// Reads the rows of JSON that come next, for as long as each was found at once and its values are what their fields print.
    mutating func rowObjects(appendingTo rows: inout [DepositTransaction]) {
        guard expectRowObjects(), let run = scanner.json?.run, let objects = scanner.json?.rows else { return }
        let bytes = scanner.bytes
        var values = FIRowValues()
        rows.reserveCapacity(rows.count + run.count)
        var count = 0
        for index in run.prefix(limits.maximumElements - scanner.elementCount) {
            values.take(objects[index])
            rows.append(DepositTransaction())
            guard !DepositTransaction.hasOuterBlanks(values, in: bytes.span),
                rows[rows.count - 1].takeValues(values, in: bytes.span)
            else {
                rows.removeLast()
                break
            }
            rows[rows.count - 1].takeTexts(values, in: bytes.span)
            count += 1
        }
        step(overRowObjects: count)
    }

    /// Whether rows that were found at once come next, and may stand here.
    mutating func expectRowObjects() -> Bool {
        guard scanner.json != nil, scanner.open.count < min(limits.maximumDepth, 512) else { return false }
        return scanner.json?.comeToRows() == true
    }

    /// Goes on behind rows whose values were taken.
    mutating func step(overRowObjects count: Int) {
        if let met = scanner.json?.met, count > 0, let names = DepositTransaction.rowNames { markNames(names, met) }
        scanner.json?.step(overRows: count)
        scanner.elementCount += count
    }
}
