public import AACore

extension FIDiagnostic {
    /// What was odd about a document.
    public struct Kind: OpenStringEnum {
        /// The kind's name.
        public let rawValue: String
        /// A kind by its name.
        public init(rawValue: String) { self.rawValue = rawValue }

        // The bytes were not well-formed: only in recovering mode, strict mode refuses them.

        /// A `&` that begins no reference.
        public static let rawAmpersand: Self = "rawAmpersand"
        /// A `<` in an attribute's value.
        public static let rawLessThan: Self = "rawLessThan"
        /// An attribute's value outside its quotes.
        public static let unquotedValue: Self = "unquotedValue"
        /// Quotes with a backslash before them.
        public static let escapedQuotes: Self = "escapedQuotes"
        /// An attribute that its element already had, or a value under a name that its object already had.
        public static let duplicateAttribute: Self = "duplicateAttribute"
        /// A second document behind the first.
        public static let secondRoot: Self = "secondRoot"
        /// An element beside the document's that is no account.
        public static let foreignRoot: Self = "foreignRoot"
        /// Something before the XML declaration, or a second declaration.
        public static let misplacedDeclaration: Self = "misplacedDeclaration"
        /// Escapes of another format around the document's element.
        public static let textOutsideRoot: Self = "textOutsideRoot"
        /// The document inside a CDATA section.
        public static let cdataWrapper: Self = "cdataWrapper"
        /// The document in base64.
        public static let base64Wrapper: Self = "base64Wrapper"

        /// A document in a provider's body that could not be read; ``FIDocument/refusals`` has the error.
        public static let refusedDocument: Self = "refusedDocument"
        /// A member under a name that its object already had: an object or array, or something around an account.
        public static let duplicateMember: Self = "duplicateMember"

        // The document broke its schema's format.

        /// An element or attribute with a name other than the schema's.
        public static let nameVariant: Self = "nameVariant"
        /// An enumerated value with a spelling other than the schema's.
        public static let valueVariant: Self = "valueVariant"
        /// A value that does not parse.
        public static let unreadableValue: Self = "unreadableValue"
        /// A number that needs more than 38 digits.
        public static let amountOverflow: Self = "amountOverflow"
        /// A year of two digits, which is never guessed.
        public static let twoDigitYear: Self = "twoDigitYear"
        /// A date of another form than `yyyy-MM-dd`.
        public static let dateForm: Self = "dateForm"
        /// A time of another form than `xs:dateTime`.
        public static let timestampForm: Self = "timestampForm"
        /// Two spellings of one field in one element.
        public static let repeatedField: Self = "repeatedField"
        /// A second element where the schema has one.
        public static let repeatedElement: Self = "repeatedElement"
        /// A namespace and a `type` that say different things.
        public static let typeMismatch: Self = "typeMismatch"
        /// A prefix that nothing declares.
        public static let unboundPrefix: Self = "unboundPrefix"
        /// More diagnostics than the limit lists.
        public static let diagnosticsCut: Self = "diagnosticsCut"

        // Within the format, and worth knowing.

        /// A byte order mark.
        public static let byteOrderMark: Self = "byteOrderMark"
        /// Blanks at the ends of a value.
        public static let blanksTrimmed: Self = "blanksTrimmed"
        /// A time without a zone.
        public static let assumedZone: Self = "assumedZone"
        /// A time finer than milliseconds.
        public static let precisionCut: Self = "precisionCut"
        /// An enumerated value that no schema has.
        public static let unknownValue: Self = "unknownValue"
        /// An attribute that no schema has.
        public static let unknownAttribute: Self = "unknownAttribute"
        /// An element that no schema has.
        public static let unknownElement: Self = "unknownElement"
        /// Text where the schema has none.
        public static let unknownText: Self = "unknownText"
        /// Fields of two generations in one document.
        public static let mixedGenerations: Self = "mixedGenerations"
        /// A `version` that the fields contradict.
        public static let versionMismatch: Self = "versionMismatch"
        /// A document whose FI type cannot be told.
        public static let unknownType: Self = "unknownType"
        /// A document whose FI type is the one that the caller expects.
        public static let assumedType: Self = "assumedType"
        /// A document in a string of JSON.
        public static let textWrapper: Self = "textWrapper"
        /// An account that a provider's body names, and has no data of.
        public static let withoutData: Self = "withoutData"

        /// The repairs of recovering mode.
        public static let repairs: Set<Self> = [
            .rawAmpersand, .rawLessThan, .unquotedValue, .escapedQuotes, .duplicateAttribute, .secondRoot,
            .misplacedDeclaration, .textOutsideRoot, .cdataWrapper, .base64Wrapper, .duplicateMember,
            .foreignRoot, .refusedDocument,
        ]
        /// All that mean the document broke the format: the repairs, and values and names outside the schema's lexical forms.
        public static let formatBreaks: Set<Self> = repairs.union([
            .nameVariant, .valueVariant, .unreadableValue, .amountOverflow, .twoDigitYear, .dateForm, .timestampForm,
            .repeatedField, .repeatedElement, .typeMismatch, .unboundPrefix, .diagnosticsCut,
        ])
        /// All kinds.
        public static let known: Set<Self> = formatBreaks.union([
            .byteOrderMark, .blanksTrimmed, .assumedZone, .precisionCut, .unknownValue, .unknownAttribute,
            .unknownElement, .unknownText, .mixedGenerations, .versionMismatch, .unknownType,
            .assumedType, .textWrapper, .withoutData,
        ])
    }
}
