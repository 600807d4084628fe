// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A named link.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamedLink {
    /// The name.
    pub name: String,
    /// The URL.
    pub url: String,
}

model! {
    NamedLink {
        required {
            name = "name", with_name(String);
            url = "url", with_url(String);
        }
    }
}
