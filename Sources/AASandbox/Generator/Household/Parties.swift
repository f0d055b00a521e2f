/// The invented people and companies of the sandbox's India. No payment address here can be paid: no such handles exist.
enum Parties {
    static let firstNames = [
        "Aarav", "Aditi", "Ananya", "Arjun", "Bhavna", "Chetan", "Deepika", "Farhan", "Gurpreet", "Harini", "Ishaan",
        "Jaya", "Kabir", "Kavitha", "Lakshmi", "Manish", "Meera", "Nandini", "Nikhil", "Pooja", "Rahul", "Ritu",
        "Sameer", "Shreya", "Sneha", "Tanvi", "Uday", "Varun", "Yasmin", "Zubin",
    ]
    static let lastNames = [
        "Acharya", "Bhatt", "Chandran", "D'Souza", "Deshpande", "Ghoshal", "Gill", "Hegde", "Iyengar", "Jadhav",
        "Kulkarni", "Lobo", "Mahajan", "Menon", "Mohanty", "Nambiar", "Pathak", "Qureshi", "Rao", "Saxena", "Thakur",
        "Upadhyay", "Venkatesan", "Wagle",
    ]
    static let streets = [
        "14, 3rd Cross, Lake View Layout", "Flat 602, Gulmohar Heights, S. V. Marg", "27/B, Temple Street",
        "House 9, Sector 21 & 22 Road", "Plot 118, Shanti Nagar",
    ]
    static let employers = [
        "SURYAKIRAN INFOTECH PVT LTD", "BLUE BANYAN FOODS & CO", "NAVDISHA ENGINEERING LTD",
        "KADAMBA HEALTHCARE PVT LTD",
        "TRIVENI LOGISTICS INDIA LTD", "PALASH & PALASH CONSULTING LLP",
    ]
    static let lenders = ["VATSALYA HOUSING FIN", "GARUDA CONSUMER LOANS", "SAHAYATA AUTO FINANCE"]
    static let funds = ["UDAAN FLEXICAP MF", "DHRUVA INDEX FUND", "SANCHAY TAX SAVER MF"]
    static let billers = [
        Party("URJA POWER DISCOM", "urjapower.bill@sbxpay"), Party("JHARNA WATER BOARD", "jharnawater@sbxpay"),
        Party("VEGA FIBERNET", "vegafiber.pay@sbxpay"), Party("TEJAS MOBILE", "tejasmobile.rc@sbxpay"),
        Party("AGNI PIPED GAS", "agnigas.bill@sbxpay"),
    ]
    static let insurers = ["NISHCHINT LIFE INSURANCE", "ROHINI HEALTH & GENERAL"]
    static let everyday = [
        Merchant(Party("TIFFINWALA FOODS", "tiffinwala.rz@sbxpay", bank: "MGDX"), 140...620),
        Merchant(Party("RICKSHAWJI", "rickshawji@sbxpay"), 35...380),
        Merchant(Party("CHAI & CHAPTER", "chaichapter@sbxqr", bank: "TRSX"), 40...460),
        Merchant(Party("HARIYALI FRESH MART", "hariyali21@sbxqr"), 120...1900),
        Merchant(Party("GOPAL DAIRY PARLOUR", "q118204417@sbxqr", bank: "TRSX"), 30...240),
        Merchant(Party("IYER & DAUGHTERS STORES", "iyerstores@sbxqr"), 60...1400),
        Merchant(Party("JALDI GROCERIES", "jaldi.payments@sbxpay", bank: "MGDX"), 150...1250),
        Merchant(Party("SWASTHYA MEDICALS", "q403318862@sbxqr"), 80...1600),
        Merchant(Party("METRO RAIL RECHARGE", "metrorecharge@sbxpay", bank: "TRSX"), 100...500),
        Merchant(Party("FRUIT JUNCTION", "q772910045@sbxqr"), 40...420),
        Merchant(Party("D'SILVA BAKERS", "dsilvabakers@sbxqr"), 50...560),
        Merchant(Party("SCISSORS SALON", "scissors.salon@sbxqr"), 180...900),
    ]
    static let shops = [
        Merchant(Party("BAZAARKART ONLINE"), 350...4800),
        Merchant(Party("RANG & RESHAM SAREES"), 900...5200),
        Merchant(Party("CITY PETRO POINT"), 500...3000),
        Merchant(Party("PUSTAK BHAVAN"), 200...1500),
        Merchant(Party("TECHVILLA ELECTRONICS"), 900...7500),
        Merchant(Party("SPICE ROUTE DINER"), 600...2800),
        Merchant(Party("UNIVERSAL FOOTWEAR"), 700...3600),
        Merchant(Party("CINE GALAXY MULTIPLEX"), 320...1400),
    ]
    static let festive = [
        Merchant(Party("SWARNA JEWELLERS"), 4000...22000),
        Merchant(Party("MITHAI MAHAL", "mithaimahal@sbxqr"), 400...3200),
        Merchant(Party("DEEPAK LIGHTS & DECOR"), 600...4500),
        Merchant(Party("RANG & RESHAM SAREES"), 1800...9000),
        Merchant(Party("SAFAR HOLIDAYS", "safar.trips@sbxpay"), 3500...16000),
    ]
    static let suppliers = [
        "METALCRAFT TRADERS", "OM PACKAGING & PRINTS", "NATIONAL FASTENERS", "COASTAL POLYMERS PVT LTD",
    ]
    static let clients = [
        "ADITYA FABRICATORS", "GREENFIELD AGRO & EXPORTS", "MODERN TOOL ROOM", "VISTARA INTERIORS LLP",
    ]
    static let settlement = Party("SBXPAY MERCHANT SETTLEMENT", "settlement@sbxpay", bank: "MGDX")

    /// A private person, for rent and for money between friends.
    static func person(_ random: inout SeededRandom) -> Party {
        let (first, last) = (random.pick(firstNames), random.pick(lastNames))
        let user = (first + "." + last.filter(\.isLetter)).lowercased()
        return Party(
            "\(first) \(last)".uppercased(), "\(user)\(random.number(in: 10...99))@\(random.pick(["sbxok", "sbxupi"]))",
            bank: random.pick(["MGDX", "TRSX", "CDKX"]))
    }
}
