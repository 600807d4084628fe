// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Compatible formats for sensitive types.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompatibleFormatsForSensitiveTypes {
    /// The formats for sensitive type.
    pub formats_for_sensitive_type: Vec<models::FormatsForSensitiveType>,
}

model! {
    CompatibleFormatsForSensitiveTypes {
        formats_for_sensitive_type = "formatsForSensitiveType";
    }
}
