// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, model};

/// A hub source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HubSource {
    /// The access token.
    pub access_token: Option<Secret>,
    /// The headers, as key-value pairs.
    pub headers: Option<BTreeMap<String, Secret>>,
    /// The note.
    pub note: Option<String>,
}

model! {
    HubSource, "sourceType" = "HUB" {
        optional {
            access_token = "accessToken", with_access_token(Secret);
            headers = "headers", with_headers({Secret});
            note = "note", with_note(String);
        }
    }
}
