/// An invented bank: what a statement says about the house itself.
struct Bank: Sendable {
    let name: String
    /// The four letters that begin its IFSC.
    let code: String
    let style: BankStyle
    let branches: [Branch]

    /// One branch: its place, and the six characters that end its IFSC.
    struct Branch: Sendable {
        let place: String
        let code: String
        let micr: String
    }

    /// The banks in the order in which a customer's FIPs take them.
    static let all = [
        Bank(
            name: "Meghdoot Bank", code: "MGDX", style: .hyphenated,
            branches: [
                Branch(place: "Indiranagar, Bengaluru", code: "000217", micr: "560999017"),
                Branch(place: "Kothrud, Pune", code: "000342", micr: "411999042"),
                Branch(place: "Anna Nagar, Chennai", code: "000128", micr: "600999028"),
            ]),
        Bank(
            name: "Tarang State Bank", code: "TRSX", style: .stateBank,
            branches: [
                Branch(place: "Gomti Nagar, Lucknow", code: "004417", micr: "226999017"),
                Branch(place: "Salt Lake, Kolkata", code: "001963", micr: "700999063"),
                Branch(place: "Vashi, Navi Mumbai", code: "008205", micr: "400999005"),
            ]),
        Bank(
            name: "Chandrika Bank", code: "CDKX", style: .slashed,
            branches: [
                Branch(place: "Banjara Hills, Hyderabad", code: "000071", micr: "500999071"),
                Branch(place: "Navrangpura, Ahmedabad", code: "000154", micr: "380999054"),
                Branch(place: "Kaloor, Kochi", code: "000209", micr: "682999009"),
            ]),
    ]
}
