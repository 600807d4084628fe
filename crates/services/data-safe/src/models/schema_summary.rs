// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a schema.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaSummary {
    /// The name of the schema.
    pub schema_name: String,
    /// Whether Oracle maintains the object, such as the role or the schema.
    pub is_oracle_maintained: bool,
}

model! {
    SchemaSummary {
        schema_name = "schemaName";
        is_oracle_maintained = "isOracleMaintained";
    }
}
