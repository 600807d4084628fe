// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a subsetting schema.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubsettingSchemaSummary {
    /// The name of the schema.
    pub schema_name: String,
    /// Whether it is derived.
    pub is_derived: bool,
}

model! {
    SubsettingSchemaSummary {
        schema_name = "schemaName";
        is_derived = "isDerived";
    }
}
