// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An allowed parameter value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllowedParameterValue {
    /// The position in the list, starting at 1.
    pub ordinal: Option<f64>,
    /// The value.
    pub value: Option<String>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
}

model! {
    AllowedParameterValue {
        ordinal = "ordinal";
        value = "value";
        is_default = "isDefault";
    }
}
