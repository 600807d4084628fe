// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a sensitive data model sensitive type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SensitiveDataModelSensitiveTypeSummary {
    /// The OCID of the sensitive type.
    pub sensitive_type_id: String,
    /// The total count.
    pub count: i64,
}

model! {
    SensitiveDataModelSensitiveTypeSummary {
        sensitive_type_id = "sensitiveTypeId";
        count = "count";
    }
}
