import AACore

extension FIScanner {
    /// Reads an attribute's value.
    mutating func value(of name: XMLName?) throws(AAModelsError) -> XMLText {
        switch bytes[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let quote = bytes[index]
            index += 1
            return try quotedValue(until: quote, isEscaped: false, of: name)
        case UInt8(ascii: "\\") where index + 1 < end && bytes[index + 1] == UInt8(ascii: "\""):
            try repair(.escapedQuotes, "a value's quotes have a backslash before them", in: name)
            index += 2
            return try quotedValue(until: UInt8(ascii: "\""), isEscaped: true, of: name)
        default:
            return try unquotedValue(of: name)
        }
    }

    private mutating func quotedValue(
        until quote: UInt8, isEscaped: Bool, of name: XMLName?
    ) throws(AAModelsError) -> XMLText {
        let start = index
        var form = XMLText.Form.plain
        while index < end {
            let byte = bytes[index]
            if byte == quote {
                try checkLength(from: start)
                var range = start..<index
                if isEscaped, index > start, bytes[index - 1] == UInt8(ascii: "\\") { range = start..<index - 1 }
                index += 1
                return XMLText(range: range, form: form)
            }
            if byte < 0x20 {
                form = .attribute
            } else if byte == UInt8(ascii: "&") {
                form = .attribute
                try reference(in: name)
            } else if byte == UInt8(ascii: "<") {
                try repair(.rawLessThan, "a < stands in a value unescaped", in: name)
            }
            index += 1
        }
        try checkLength(from: start)
        throw malformed("the document breaks off inside a value", at: start)
    }

    /// Checks the reference here.
    private mutating func reference(in name: XMLName?) throws(AAModelsError) {
        if XMLReference.read(bytes, at: index, end: end) == nil {
            try repair(.rawAmpersand, "a & begins no character reference and none of the five entities", in: name)
        }
    }

    /// Reads `3""` and `3`: a value that slipped out of its quotes.
    private mutating func unquotedValue(of name: XMLName?) throws(AAModelsError) -> XMLText {
        let start = index
        while index < end, !XMLCharacters.isBlank(bytes[index]), !#"\"'<>/=&"#.utf8.contains(bytes[index]) {
            index += 1
        }
        let range = start..<index
        guard index < end else { throw malformed("the document breaks off inside a tag", at: start) }
        guard !range.isEmpty else { throw malformed("a value is not in quotes") }
        try repair(.unquotedValue, "a value is not in quotes", at: start, in: name)
        try checkLength(from: start)
        if starts(with: #""""#) || starts(with: "''") { index += 2 }
        return XMLText(range: range, form: .plain)
    }

    /// Reads text up to the next markup; `nil` if it is only blanks.
    mutating func characterData() throws(AAModelsError) -> XMLText? {
        let start = index
        var form = XMLText.Form.plain
        skipBlanks()
        guard index < end, bytes[index] != UInt8(ascii: "<") else { return nil }
        while index < end, bytes[index] != UInt8(ascii: "<") {
            if bytes[index] == UInt8(ascii: "&") {
                form = .content
                try reference(in: nil)
            } else if bytes[index] == 0x0D {
                form = .content
            } else if bytes[index] == UInt8(ascii: "]"), starts(with: "]]>") {
                throw malformed("]]> stands outside a CDATA section")
            }
            index += 1
        }
        try checkLength(from: start)
        // A line break before the text counts too.
        if bytes[start..<index].contains(0x0D) { form = .content }
        return XMLText(range: start..<index, form: form)
    }

    func checkLength(from start: Int) throws(AAModelsError) {
        guard index - start <= limits.maximumTextLength else {
            throw limitExceeded("a text is longer than \(limits.maximumTextLength) bytes", at: start)
        }
    }

    /// The text itself: references resolved, line breaks as XML 1.0 §2.11 and §3.3.3 say.
    func text(of text: XMLText) -> String {
        guard text.form != .plain else { return String(decoding: bytes[text.range], as: UTF8.self) }
        if text.form == .string { return JSONScanner.text(ofEscaped: bytes[text.range]) }
        var result: [UInt8] = []
        result.reserveCapacity(text.range.count)
        var index = text.range.lowerBound
        while index < text.range.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: "&"), text.form != .section,
                let reference = XMLReference.read(bytes, at: index, end: text.range.upperBound)
            {
                result.append(contentsOf: UTF8.encode(reference.scalar) ?? UTF8.encodedReplacementCharacter)
                index = reference.end
                continue
            }
            if byte == 0x0D {
                if index + 1 < text.range.upperBound, bytes[index + 1] == 0x0A { index += 1 }
                result.append(text.form == .attribute ? 0x20 : 0x0A)
            } else {
                result.append(text.form == .attribute && byte < 0x20 ? 0x20 : byte)
            }
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }
}
