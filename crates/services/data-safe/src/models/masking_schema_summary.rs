// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a masking schema.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaskingSchemaSummary {
    /// The name of the schema.
    pub schema_name: String,
}

model! {
    MaskingSchemaSummary {
        schema_name = "schemaName";
    }
}
