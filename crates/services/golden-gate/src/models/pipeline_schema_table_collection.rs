// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of pipeline schema tables.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineSchemaTableCollection {
    /// The name of the source schema.
    pub source_schema_name: Option<String>,
    /// The name of the target schema.
    pub target_schema_name: Option<String>,
    /// The items on this page.
    pub items: Vec<models::PipelineSchemaTableSummary>,
}

model! {
    PipelineSchemaTableCollection {
        source_schema_name = "sourceSchemaName";
        target_schema_name = "targetSchemaName";
        items = "items";
    }
}
