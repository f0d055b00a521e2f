/// Which of several calls, sessions or notifications a line of a script is for.
public enum MockTurn: Sendable, Hashable {
    /// The next that no other line with this word is for.
    case next
    /// The nth from now on, the first being 1; there is none below it.
    case nth(Int)
    /// Every one from now on.
    case each
}
