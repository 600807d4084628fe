//! Oracle Cloud identifiers.

use aws_lc_rs::rand;

const ALPHABET: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";

/// The length of the unique part of an OCID.
const UNIQUE: usize = 60;

/// Creates an OCID such as `ocid1.workrequest.oc1.phx.<60 letters and digits>`; global resources have no
/// region.
pub(crate) fn mint(resource_type: &str, region: &str) -> String {
    let mut bytes = [0; UNIQUE];
    rand::fill(&mut bytes).expect("the system's random numbers do not fail");
    let unique: String = bytes
        .iter()
        .map(|byte| char::from(ALPHABET[usize::from(*byte) % ALPHABET.len()]))
        .collect();
    format!("ocid1.{resource_type}.oc1.{region}.{unique}")
}

#[cfg(test)]
mod tests {
    use super::mint;

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
}
