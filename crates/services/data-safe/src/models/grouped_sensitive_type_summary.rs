// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a grouped sensitive type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupedSensitiveTypeSummary {
    /// The OCID of the sensitive type.
    pub sensitive_type_id: String,
}

model! {
    GroupedSensitiveTypeSummary {
        sensitive_type_id = "sensitiveTypeId";
    }
}
