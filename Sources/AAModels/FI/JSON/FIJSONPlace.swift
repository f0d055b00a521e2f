import AACore

/// Where a value stands in a JSON text, and what that says of an account in it.
struct FIJSONPlace {
    /// The names of all that is around it, and its own.
    var path = FIPath()
    /// The name of the member that it is, or of the array it stands in.
    var name = ""
    /// Whether it stands in Finvu's list of accounts.
    var isFinvu = false
    /// The FIP.
    var fip: EntityID?
    /// The account's name at the AA.
    var link: LinkReference?

    /// The place of a member of the object here.
    func member(_ name: String) -> Self {
        var place = self
        place.path.append(name)
        place.name = name
        if name == "fiObjects" { place.isFinvu = true }
        return place
    }

    /// The place of an element of the array here, counted from 1.
    func element(_ index: Int) -> Self {
        var place = self
        place.path.index(index)
        return place
    }
}
