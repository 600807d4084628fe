// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A named link.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamedLink {
    /// The name.
    pub name: Option<String>,
    /// The URL.
    pub url: Option<String>,
}

model! {
    NamedLink {
        name = "name";
        url = "url";
    }
}
