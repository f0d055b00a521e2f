extension String {
    /// Whether both texts are the same bytes. `==` also takes texts for equal that Unicode calls equivalent.
    func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
