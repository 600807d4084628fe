// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Configuration {
    /// The key.
    pub key: String,
    /// The values.
    pub values: Option<Vec<String>>,
}

model! {
    Configuration {
        key = "key";
        values = "values";
    }
}
