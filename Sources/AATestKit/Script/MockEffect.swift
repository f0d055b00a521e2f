/// What happens to a call. Several lines for one call happen in the order of the script.
public enum MockEffect: Sendable {
    /// It is not carried out, and its caller sees a fault.
    case fails(MockFault)
    /// It takes a while, by the mock's clock, before it is carried out.
    case waits(Duration)
    /// It is carried out at once, news of it goes out, and only a while later the answer comes.
    case answersLate(Duration)
    /// It is carried out, and its caller sees a fault that leaves this open.
    case losesAnswer(MockFault = .noAnswer)
}
