// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a search tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchTagSummary {
    /// The key. Cannot be changed later.
    pub key: Option<String>,
    /// The display name.
    pub display_name: String,
}

model! {
    SearchTagSummary {
        key = "key";
        display_name = "displayName";
    }
}
