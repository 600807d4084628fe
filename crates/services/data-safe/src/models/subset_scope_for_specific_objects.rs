// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Subset scope for specific objects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubsetScopeForSpecificObjects {
    /// The name of the schema.
    pub schema_name: String,
    /// The name of the object.
    pub object_name: String,
}

model! {
    SubsetScopeForSpecificObjects, "scopeType" = "SPECIFIC" {
        required {
            schema_name = "schemaName", with_schema_name(String);
            object_name = "objectName", with_object_name(String);
        }
    }
}
