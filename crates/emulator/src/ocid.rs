//! Oracle Cloud identifiers.

use aws_lc_rs::rand;

const ALPHABET: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";

/// The length of the unique part of an OCID.
const UNIQUE: usize = 60;

/// Creates an OCID such as `ocid1.workrequest.oc1.phx.<60 letters and digits>`; global resources have no
/// region.
pub(crate) fn mint(resource_type: &str, region: &str) -> String {
    of(resource_type, &format!("oc1.{region}"))
}

/// Creates an OCID. The place is a realm and a region, such as `oc1.phx`.
pub(crate) fn of(resource_type: &str, place: &str) -> String {
    let mut bytes = [0; UNIQUE];
    rand::fill(&mut bytes).expect("the system's random numbers do not fail");
    let unique: String = bytes
        .iter()
        .map(|byte| char::from(ALPHABET[usize::from(*byte) % ALPHABET.len()]))
        .collect();
    format!("ocid1.{resource_type}.{place}.{unique}")
}

/// Whether a string has the form of an OCID: `ocid1.<type>.<realm>.[region][.future].<unique>`.
pub(crate) fn is_valid(text: &str) -> bool {
    let mut parts = text.split('.');
    let is_word = |part: &str| {
        part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    let (version, kind, realm) = (parts.next(), parts.next(), parts.next());
    let rest: Vec<&str> = parts.collect();
    version.is_some_and(|version| {
        version.strip_prefix("ocid").is_some_and(|number| {
            !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    }) && [kind, realm]
        .iter()
        .all(|part| part.is_some_and(|part| !part.is_empty() && is_word(part)))
        && rest.len() >= 2
        && rest.iter().all(|part| is_word(part))
        && rest.last().is_some_and(|unique| !unique.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{is_valid, mint};

    #[test]
    fn ocid_has_type_realm_region_and_unique_part() {
        let one = mint("workrequest", "phx");
        let unique = one.strip_prefix("ocid1.workrequest.oc1.phx.").unwrap();
        assert_eq!(unique.len(), 60, "{one}");
        assert!(
            unique.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()),
            "{one}"
        );
        assert_ne!(one, mint("workrequest", "phx"));
        assert!(mint("user", "").starts_with("ocid1.user.oc1.."));
    }

    #[test]
    fn form_of_an_ocid_is_recognized() {
        for good in [
            mint("vcn", "phx").as_str(),
            "ocid1.tenancy.oc1..aaaa",
            "ocid1.instance.oc1.us-phoenix-1.a_b-c",
            "ocid1.autonomousdatabase.oc1.iad.future.aaaa",
        ] {
            assert!(is_valid(good), "{good}");
        }
        for bad in [
            "",
            "x",
            "ocid1.vcn.x",
            "ocid1.vcn.oc1.phx",
            "ocid1.vcn.oc1.phx.",
            "ocid.vcn.oc1.phx.a",
            "ocid1..oc1.phx.a",
            "ocid1.vcn.oc1.phx.a b",
            "cid1.vcn.oc1.phx.a",
        ] {
            assert!(!is_valid(bad), "{bad}");
        }
    }
}
