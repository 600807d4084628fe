// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigDetails {
    /// The key.
    pub key: String,
    /// The description.
    pub description: String,
    /// Whether it is optional.
    pub is_optional: Option<bool>,
}

model! {
    ConfigDetails {
        key = "key";
        description = "description";
        is_optional = "isOptional";
    }
}
