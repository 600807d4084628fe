// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a sensitive schema.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SensitiveSchemaSummary {
    /// The name of the schema.
    pub schema_name: String,
}

model! {
    SensitiveSchemaSummary {
        schema_name = "schemaName";
    }
}
