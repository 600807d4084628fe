// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Subset scope for all objects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubsetScopeForAllObjects {
    /// The name of the schema.
    pub schema_name: Option<String>,
}

model! {
    SubsetScopeForAllObjects, "scopeType" = "ALL" {
        optional {
            schema_name = "schemaName", with_schema_name(String);
        }
    }
}
