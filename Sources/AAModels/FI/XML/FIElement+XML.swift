import AACore

extension FIElement {
    /// Reads the one element of a document of any vocabulary, strictly.
    ///
    /// - Throws: ``AAModelsError`` as ``FIReader/read(_:expecting:)`` in strict mode.
    package init(xml bytes: [UInt8], limits: FILimits = FILimits()) throws(AAModelsError) {
        guard bytes.count <= limits.maximumBytes else {
            throw AAModelsError(
                .limitExceeded, "a document of \(bytes.count) bytes; the limit is \(limits.maximumBytes)")
        }
        try XMLEncoding.check(bytes)
        var decoder = FIDecoder(isRecovering: false, limits: limits, expected: nil)
        decoder.log.move(to: bytes)
        decoder.scan(FIScanner(bytes, in: bytes.indices, isRecovering: false, limits: limits))
        guard case .start = try decoder.next() else {
            throw AAModelsError(.malformedDocument, "the document has no element")
        }
        self = try decoder.element()
        // A second element, or text, is refused by the scanner.
        _ = try decoder.next()
    }

    /// The document of this element: UTF-8, without blanks between elements.
    package var xml: [UInt8] {
        var text = FIXMLText()
        text.write(FIWrittenElement(self, in: nil))
        return text.bytes
    }
}
