import AACore
import AAModels

/// Days and times as text, in ReBIT's form and in those that FIPs send instead.
struct TimestampTarget: FuzzTarget {
    private let reader = FIReader()

    func run(_ input: [UInt8]) {
        let text = String(decoding: input, as: UTF8.self)
        let utf8 = Array(text.utf8)
        let around = Array("2024-10-26T".utf8)
        let padded = around + utf8 + around
        let inside = around.count..<around.count + utf8.count

        let date = CalendarDate(printed: utf8.span)
        require(date == (try? CalendarDate(text)), "both readers take the same days")
        require(
            date == CalendarDate(printed: padded.span, in: inside),
            "a day inside of a text is read as one that stands alone")
        require(date.map { $0.description == text } ?? true, "a day prints as it was written")

        let time = try? Timestamp(text)
        let printed = Timestamp(printed: utf8.span)
        require(
            isSame(printed, Timestamp(printed: padded.span, in: inside)),
            "a time inside of a text is read as one that stands alone")
        if let printed {
            require(isSame(printed, time), "the quick reader takes what the general one reads as the same")
            require(printed.description == text, "the quick reader takes what is printed so")
        }
        if let time { check(time) }
        checkDocument(text, date: date, time: time, isPrinted: printed != nil)
    }

    private func check(_ time: Timestamp) {
        let text = time.description
        require(isSame(time, Timestamp(printed: text.utf8.span)), "the quick reader takes what is printed")
        require(isSame(time, must("a printed time is read") { try Timestamp(text) }), "a time prints as itself")
        require(
            must("a sent time is read") { try Timestamp(time.wireText) }.date(in: .zulu) == time.date(in: .zulu),
            "a time is sent with its day")
    }

    /// The same text as fields of a document, whose reader knows more forms.
    private func checkDocument(_ text: String, date: CalendarDate?, time: Timestamp?, isPrinted: Bool) {
        let summary: JSONObject = ["openingDate": .string(text), "balanceDateTime": .string(text)]
        let document = must("a field of any text leaves its document readable") {
            try reader.read(JSONValue.object(["type": "deposit", "Summary": .object(summary)]).bytes())
        }
        guard let summary = document.deposit?.summary else { return }
        let raw = summary.raw.map(\.field)
        require(date == nil || summary.openingDate == date, "a document's day is the one of its text")
        require(date == nil || !raw.contains("openingDate"), "a day in ReBIT's form needs no other text")
        require(time == nil || isSame(summary.balanceDateTime, time), "a document's time is the one of its text")
        require(!isPrinted || !raw.contains("balanceDateTime"), "a time in its printed form needs no other text")
        let written = FIXMLWriter(generation: .v2).write(document.content)
        let again = must("a written document is read") { try reader.read(written) }.deposit?.summary
        require(again?.openingDate == summary.openingDate, "a day comes back")
        require(isSame(again?.balanceDateTime, summary.balanceDateTime), "a time comes back")
    }

    /// Whether two times are one instant, written in one zone with the same digits.
    private func isSame(_ left: Timestamp?, _ right: Timestamp?) -> Bool {
        left == right && left?.offset == right?.offset && left?.fractionDigits == right?.fractionDigits
    }
}
