//! Articles and numbers of noun phrases.

use super::acronyms::is_acronym;

/// Acronyms that are spoken as words, or whose first letter sounds other than its name.
const SPOKEN: &[&str] = &[
    "FIDO", "FIPS", "LAG", "LUN", "MAC", "MacOS", "MySQL", "NAT", "NIC", "NUMA", "NoSQL", "RAC",
    "RAID", "RAM", "REST", "RMAN", "SAML", "SAS", "SASL", "SCIM", "SID", "SKU", "SaaS", "vCPU",
];

/// Nouns without a plural.
const UNCOUNTABLE: &[&str] = &[
    "content",
    "encryption",
    "access",
    "advice",
    "bandwidth",
    "compliance",
    "data",
    "evidence",
    "feedback",
    "hardware",
    "health",
    "information",
    "infrastructure",
    "lineage",
    "maintenance",
    "management",
    "memory",
    "metadata",
    "software",
    "storage",
    "telemetry",
    "traffic",
    "usage",
    "utilization",
];

/// Nouns that end in `s` in the singular.
const SINGULAR: &[&str] = &[
    "alias",
    "always",
    "analytics",
    "atlas",
    "bias",
    "bus",
    "canvas",
    "diagnostics",
    "gas",
    "kubernetes",
    "lens",
];

/// Adjectives and numbers that end a phrase but are no noun.
const IRREGULAR: &[(&str, &str)] =
    &[("child", "children"), ("person", "people"), ("criterion", "criteria")];

/// Returns `a` or `an`, by the sound of the first word.
pub(super) fn article(phrase: &str) -> &'static str {
    let word = phrase.split([' ', '-']).next().unwrap_or_default();
    let lower = word.to_ascii_lowercase();
    let starts = |beginnings: &[&str]| beginnings.iter().any(|start| lower.starts_with(start));
    let singular = word.strip_suffix('s').unwrap_or(word);
    let is_an = if SPOKEN.contains(&word) || SPOKEN.contains(&singular) {
        false
    } else if word.starts_with("OAuth") || word.starts_with("iSCSI") || word.starts_with("IdP") {
        true
    } else if is_acronym(word) && word.chars().filter(char::is_ascii_lowercase).count() < 3 {
        // The names of these letters start with a vowel.
        lower.starts_with(['a', 'e', 'f', 'h', 'i', 'l', 'm', 'n', 'o', 'r', 's', 'x'])
    } else if starts(&["hour", "honor", "heir", "honest"]) {
        true
    } else if starts(&["uni", "use", "usa", "usu", "uti", "eu", "one", "once", "ubi"]) {
        starts(&["unin", "unid", "unim"])
    } else {
        lower.starts_with(['a', 'e', 'i', 'o', 'u', '8'])
    };
    if is_an { "an" } else { "a" }
}

/// Returns `a work request`, `settings` or `metadata`: the phrase with the article that it needs.
pub(super) fn indefinite(phrase: &str) -> String {
    if is_plural(phrase) || is_uncountable(phrase) {
        phrase.to_owned()
    } else {
        format!("{} {phrase}", article(phrase))
    }
}

/// Whether the last word of a phrase is a plural.
pub(super) fn is_plural(phrase: &str) -> bool {
    let word = last(phrase);
    let irregular = IRREGULAR.iter().any(|(_, many)| *many == word);
    irregular
        || if is_acronym(word) {
            word.ends_with('s')
        } else {
            word.ends_with('s')
                && !["ss", "us", "is"].iter().any(|end| word.ends_with(end))
                && !SINGULAR.contains(&word)
        }
}

/// Whether the last word of a phrase has no plural.
pub(super) fn is_uncountable(phrase: &str) -> bool {
    UNCOUNTABLE.contains(&last(phrase))
}

/// Returns the plural of a phrase.
pub(super) fn plural(phrase: &str) -> String {
    if is_plural(phrase) || is_uncountable(phrase) {
        return phrase.to_owned();
    }
    let word = last(phrase);
    if let Some((one, many)) = IRREGULAR.iter().find(|(one, _)| *one == word) {
        return format!("{}{many}", &phrase[..phrase.len() - one.len()]);
    }
    if is_acronym(word) {
        return format!("{phrase}s");
    }
    let vowel_before =
        |count: usize| word.chars().rev().nth(count).is_some_and(|letter| "aeiou".contains(letter));
    match word {
        _ if word.ends_with("sis") => format!("{}es", &phrase[..phrase.len() - 2]),
        _ if ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end)) => {
            format!("{phrase}es")
        }
        _ if word.ends_with('y') && !vowel_before(1) => {
            format!("{}ies", &phrase[..phrase.len() - 1])
        }
        _ => format!("{phrase}s"),
    }
}

fn last(phrase: &str) -> &str {
    phrase.rsplit([' ', '-']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{article, indefinite, is_plural, plural};

    #[test]
    fn article_follows_sound() {
        for (phrase, expected) in [
            ("user", "a"),
            ("update", "an"),
            ("unique name", "a"),
            ("unused volume", "an"),
            ("hour", "an"),
            ("host", "a"),
            ("SSL cipher", "an"),
            ("SAML provider", "a"),
            ("OCID", "an"),
            ("URL", "a"),
            ("SQL plan", "an"),
            ("MySQL version", "a"),
            ("NSG", "an"),
            ("HeatWave cluster", "a"),
            ("VNIC", "a"),
            ("IdP", "an"),
            ("mTLS port", "an"),
            ("iSCSI volume", "an"),
            ("OAuth client", "an"),
            ("one-time password", "a"),
            ("IPv6 address", "an"),
            ("Exadata system", "an"),
            ("Azure region", "an"),
            ("Oracle database", "an"),
        ] {
            assert_eq!(article(phrase), expected, "{phrase}");
        }
    }

    #[test]
    fn numbers_match() {
        for (one, many) in [
            ("policy", "policies"),
            ("key", "keys"),
            ("address", "addresses"),
            ("status", "statuses"),
            ("analysis", "analyses"),
            ("VNIC", "VNICs"),
            ("patch", "patches"),
            ("child", "children"),
            ("job run", "job runs"),
            ("box", "boxes"),
        ] {
            assert_eq!(plural(one), many);
            assert_eq!(plural(many), many);
        }
        assert!(!is_plural("DNS") && !is_plural("KMS") && is_plural("VMs"));
        assert_eq!(plural("metadata"), "metadata");
    }

    #[test]
    fn articles_stand_before_single_things() {
        assert_eq!(indefinite("work request"), "a work request");
        assert_eq!(indefinite("DNS options"), "DNS options");
        assert_eq!(indefinite("model metadata"), "model metadata");
    }
}
