//! The format of OCIDs, the ids of resources in Oracle Cloud.

/// Whether `text` has the format of an OCID.
///
/// The rule is as lenient as in the other SDKs: five or more parts with dots or colons between, the
/// first and the last not empty.
pub(crate) fn is_ocid(text: &str) -> bool {
    let is_legal = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let parts: Vec<&str> = text.split(['.', ':']).collect();
    parts.len() >= 5
        && !parts[0].is_empty()
        && !parts[parts.len() - 1].is_empty()
        && parts.iter().all(|part| part.chars().all(is_legal))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn format_is_checked() {
        for text in [
            "ocid1.tenancy.oc1..aaaa",
            "ocid1.user.oc1.phx.aaaa",
            "ocidv1:tenancy:oc1:phx:1460406592660:aaaa",
            "ocid1.tenancy.oc1..aaaa_b-c",
            "a....b",
        ] {
            assert!(is_ocid(text), "{text}");
        }
        for text in [
            "",
            "....",
            "x",
            "ocid1.tenancy.oc1.aaaa",
            "ocid1.tenancy.oc1..",
            ".tenancy.oc1..aaaa",
            "ocid1.tenancy.oc1..aaaa\n",
            "ocid1.tenancy.oc1.. aaaa",
            "<ocid1.tenancy.oc1..aaaa>",
            "ocid1.tenancy.oc1..ä",
        ] {
            assert!(!is_ocid(text), "{text}");
        }
    }
}
