import AACore

extension ConsentRule {
    /// The consent does not end before it starts, nor at once.
    public static let expiryAfterStart = ConsentRule(
        "expiryAfterStart", "consentStart lies before consentExpiry", clause: "AA_1007"
    ) { $0.consentStart < $0.consentExpiry }

    /// The data range is not empty.
    public static let rangeEndAfterBeginning = ConsentRule(
        "rangeEndAfterBeginning", "FIDataRange.from lies before FIDataRange.to", clause: "general guidelines; AA_1011"
    ) { $0.dataRange.from < $0.dataRange.to }

    /// At least one part and one kind of account is asked for.
    public static let somethingAskedFor = ConsentRule(
        "somethingAskedFor", "consentTypes and fiTypes are not empty", clause: "general guidelines: minItems"
    ) { !$0.consentTypes.isEmpty && !$0.fiTypes.isEmpty }

    /// Data that is stored has a life.
    public static let storedDataHasLife = ConsentRule(
        "storedDataHasLife", "with consentMode STORE the value of DataLife is above 0, or its unit INF",
        clause: "general guidelines: DataLife; AA_1012"
    ) { $0.consentMode != .store || $0.dataLife.value > 0 || $0.dataLife.unit == .infinite }

    /// Data that is not stored has none. Most of the field breaks this, ReBIT's own example too.
    public static let onlyStoredDataHasLife = ConsentRule(
        "onlyStoredDataHasLife", "with any consentMode but STORE the value of DataLife is 0",
        clause: "general guidelines: DataLife", severity: .discouraged
    ) { $0.consentMode == .store || $0.dataLife.value == 0 }

    /// Endless has no count.
    public static let endlessLifeHasNoValue = ConsentRule(
        "endlessLifeHasNoValue", "with the unit INF the value of DataLife is 0", clause: "AA_1012"
    ) { $0.dataLife.unit != .infinite || $0.dataLife.value == 0 }

    /// The life of data is not negative and not counted in hours.
    public static let lifeHasUnit = ConsentRule(
        "lifeHasUnit", "DataLife counts DAY, MONTH, YEAR or INF, from 0 up", clause: "ReBIT AA API 2.0.0, DataLife"
    ) { [.day, .month, .year, .infinite].contains($0.dataLife.unit) && $0.dataLife.value >= 0 }

    /// Data is fetched at least once in a period.
    public static let fetchedAtLeastOnce = ConsentRule(
        "fetchedAtLeastOnce", "the value of Frequency is at least 1", clause: "AA_1013"
    ) { $0.frequency.unit == .infinite || $0.frequency.value >= 1 }

    /// A request may say INF, but the artefact that is signed for it cannot.
    public static let frequencyCanBeSigned = ConsentRule(
        "frequencyCanBeSigned", "the unit of Frequency is HOUR, DAY, MONTH or YEAR",
        clause: "ReBIT AA API 2.0.0, SignedConsentDetail", severity: .discouraged
    ) { [.hour, .day, .month, .year].contains($0.frequency.unit) }

    /// A filter compares amounts with a number and types with a word.
    public static let filterIsComparable = ConsentRule(
        "filterIsComparable", "DataFilter compares an amount with a number, a type with a word, by a known operator",
        clause: "AA_1014"
    ) { $0.dataFilter.allSatisfy(\.isComparable) }

    /// The purpose is one that is published.
    public static let purposeIsPublished = ConsentRule(
        "purposeIsPublished", "Purpose.code is 101 to 105, and refUri, if there is one, is that of the code",
        clause: "AA_1010", errorCode: .invalidConsentPurpose
    ) { terms in
        guard let published = Purpose.published.first(where: { $0.code == terms.purpose.code }) else { return false }
        return terms.purpose.refURI == nil || terms.purpose.refURI == published.refURI
    }

    /// All rules of one consent request.
    public static let all = [
        expiryAfterStart, rangeEndAfterBeginning, somethingAskedFor, storedDataHasLife, onlyStoredDataHasLife,
        endlessLifeHasNoValue, lifeHasUnit, fetchedAtLeastOnce, frequencyCanBeSigned, filterIsComparable,
        purposeIsPublished,
    ]
}

extension DataFilter {
    fileprivate var isComparable: Bool {
        guard Self.comparisons.contains(comparison) else { return false }
        let isNumber = (try? Amount(value)) != nil
        return switch subject {
        case .transactionAmount: isNumber
        case .transactionType: !isNumber && !value.isEmpty
        default: false
        }
    }
}
