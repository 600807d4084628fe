// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A rule attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleAttribute {
    /// The key.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The position of the attribute in the record.
    pub position: Option<i64>,
}

model! {
    RuleAttribute {
        key = "key";
        display_name = "displayName";
        position = "position";
    }
}
