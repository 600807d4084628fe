// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a source validate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceValidateDetails {
    /// The key.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    SourceValidateDetails {
        key = "key";
        value = "value";
    }
}
