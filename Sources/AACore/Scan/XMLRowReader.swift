internal import CAAScan

/// Reads the values of elements that are written alike, one after the other: each with nothing inside, and with attributes of known
/// names in an order that seldom changes.
///
/// It says nothing about what is written in any other way, well-formed or not. What is below a blank in the bytes must be a blank.
package struct XMLRowReader: Sendable {
    /// The most bytes of a name.
    package static let longestName = 29
    /// The slots that values may have.
    package static let slotCount = 16

    private var form = caa_row_form()
    private var structure = TextStructure(of: .xml)
    /// How many places of the structure stand before what was read.
    private var place = 0
    /// A bit for each name that a row had since it was last forgotten, in the order in which they were given.
    package private(set) var met: UInt32 = 0
    /// How many rows were read.
    package private(set) var rowCount = 0

    /// Takes the name of the elements, of up to 27 bytes, and up to 32 of attributes, of up to ``longestName``, each with a slot for its values.
    ///
    /// - Returns: `nil` if there are more or longer names.
    package init?(element: [UInt8], attributes: [(name: [UInt8], slot: Int)]) {
        guard unsafe caa_row_form_begin(&form, element, element.count) else { return nil }
        for (name, slot) in attributes {
            guard unsafe caa_row_form_add(&form, name, name.count, slot) else { return nil }
        }
    }

    /// Forgets which names rows had.
    package mutating func forgetNames() { met = 0 }

    /// Goes on in other bytes.
    package mutating func move() {
        structure.forget()
        place = 0
    }

    /// Reads the row that comes next, at `start` or behind blanks.
    ///
    /// - Parameters:
    ///   - end: Where the text ends.
    ///   - longest: The most bytes of a value.
    ///   - most: The most attributes.
    ///   - places: Gets the start and the end of each value, at twice its slot; room for all slots.
    package mutating func row(
        in bytes: Span<UInt8>, from start: Int, to end: Int, longest: Int, most: Int,
        places: inout [UInt32]
    ) -> XMLRow? {
        precondition(places.count >= 2 &* Self.slotCount, "a slot has no place")
        // A place of other bytes may lie behind the end of these.
        if place >= structure.count || start < structure.range.lowerBound || end < structure.range.upperBound {
            search(bytes, from: start, to: end)
        }
        var row = caa_row()
        var result = read(bytes, start, end, longest, most, &row, &places)
        // Where the structure is known to its end, there is nothing to be found behind it.
        if result == CAA_ROW_CUT, structure.range.lowerBound < start, structure.range.upperBound < end {
            search(bytes, from: start, to: end)
            result = read(bytes, start, end, longest, most, &row, &places)
        }
        guard result == CAA_ROW_READ else { return nil }
        (place, met, rowCount) = (row.place, met | row.met, rowCount &+ 1)
        let origin = structure.range.lowerBound
        return XMLRow(origin: origin, end: origin &+ row.index, filled: row.filled, escaped: row.escaped)
    }

    private mutating func search(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
        structure.search(bytes.extracting(..<end), from: start)
        place = 0
    }

    private mutating func read(
        _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ longest: Int, _ most: Int, _ row: inout caa_row,
        _ places: inout [UInt32]
    ) -> caa_row_result {
        let origin = structure.range.lowerBound
        (row.index, row.place) = (start &- origin, place)
        return Self.read(bytes.extracting(origin..<end), structure, &form, &row, longest, most, &places)
    }

    private static func read(
        _ text: Span<UInt8>, _ structure: borrowing TextStructure, _ form: inout caa_row_form, _ row: inout caa_row,
        _ longest: Int, _ most: Int, _ places: inout [UInt32]
    ) -> caa_row_result {
        unsafe text.withUnsafeBufferPointer { bytes in
            unsafe structure.places.withUnsafeBufferPointer { structurePlaces in
                unsafe places.withUnsafeMutableBufferPointer { places in
                    var text = unsafe caa_row_text(
                        bytes: bytes.baseAddress, count: bytes.count, places: structurePlaces.baseAddress,
                        place_count: structure.count, longest: longest, most: min(most, 32))
                    return unsafe caa_read_row(&text, &form, &row, places.baseAddress)
                }
            }
        }
    }
}
