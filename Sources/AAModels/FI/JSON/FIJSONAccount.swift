import AACore

/// An account in a JSON text.
struct FIJSONAccount {
    /// Its outermost element.
    let element: FIJSONElement
    /// What its dialect calls things.
    var spellings = FIJSONSpellings.common
    /// Values that were read in another element than the one they stand in.
    var moved: Set<Int> = []
    /// What kind it is if it does not say so itself.
    var fiType: FIType?
    /// Its FIP, if it says so itself.
    var fip: EntityID?
}
