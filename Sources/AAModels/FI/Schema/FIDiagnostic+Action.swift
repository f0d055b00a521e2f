extension FIDiagnostic.Kind {
    /// What the reader does about it.
    var action: String { Self.actions[self] ?? "noted" }

    private static let actions: [Self: String] = [
        .rawAmpersand: "the character was read as it stands",
        .rawLessThan: "the character was read as it stands",
        .unquotedValue: "the value up to the next blank or quote was read",
        .escapedQuotes: "the backslashes were left out",
        .duplicateAttribute: "the first one was read; this one is kept in extra",
        .secondRoot: "it was read as a further account",
        .misplacedDeclaration: "the declaration was read where it stands",
        .textOutsideRoot: "the escapes were skipped",
        .cdataWrapper: "the section's text was read as the document",
        .base64Wrapper: "the decoded text was read; places count in it",
        .nameVariant: "it was read as the field it resembles",
        .valueVariant: "the value is kept as written; its canonical form is known",
        .unreadableValue: "there is no value; the text is kept in raw",
        .amountOverflow: "there is no value; the text is kept in raw",
        .twoDigitYear: "the century is not guessed; the text is kept in raw",
        .dateForm: "the day was read; the text is kept in raw",
        .timestampForm: "the time was read; the text is kept in raw",
        .repeatedField: "the first spelling was read; this one is kept in extra",
        .repeatedElement: "the first one was read; this one is kept in extra",
        .typeMismatch: "the type attribute was believed; the namespace, where it says certificates_deposit",
        .unboundPrefix: "the name was read without its prefix",
        .byteOrderMark: "it was skipped",
        .blanksTrimmed: "the value was read without them; the text is kept in raw",
        .assumedZone: "+05:30 was assumed",
        .precisionCut: "digits beyond milliseconds were cut; the text is kept in raw",
        .unknownValue: "the value is kept as written",
        .unknownAttribute: "it is kept in extra",
        .unknownElement: "it is kept in extra",
        .unknownText: "it is kept in extra",
        .mixedGenerations: "both were read; most fields decided the generation",
        .versionMismatch: "the fields decided the generation",
        .unknownType: "the account was read as a tree",
    ]
}
