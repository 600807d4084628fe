// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a pipeline schema.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineSchemaSummary {
    /// The name of the source schema.
    pub source_schema_name: String,
    /// The name of the target schema.
    pub target_schema_name: String,
}

model! {
    PipelineSchemaSummary {
        source_schema_name = "sourceSchemaName";
        target_schema_name = "targetSchemaName";
    }
}
