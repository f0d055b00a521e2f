extension String {
    /// Whether both texts are the same bytes. `==` also takes texts for equal that Unicode calls equivalent.
    @usableFromInline func isIdentical(to other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        let (left, right) = (utf8.span, other.utf8.span)
        for index in left.indices where left[index] != right[index] { return false }
        return true
    }
}
