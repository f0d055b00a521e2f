/// Where a statement's parser is in a document of JSON.
struct FIStatementObjects {
    /// The rows that were found at once.
    var rows: [FIRowObject] = []
    /// Those that come next.
    var run = 0..<0
    /// How many of them were read since the general scanner last moved.
    var count = 0
    /// What was found in the text behind the account.
    var rest: [FIJSONFinding] = []
}
