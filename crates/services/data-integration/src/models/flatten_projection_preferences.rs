// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Flatten projection preferences.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlattenProjectionPreferences {
    /// The create array index.
    pub create_array_index: models::FlattenProjectionPreferencesCreateArrayIndex,
    /// The retain all attributes.
    pub retain_all_attributes: models::FlattenProjectionPreferencesRetainAllAttributes,
    /// The ignore null values.
    pub ignore_null_values: models::FlattenProjectionPreferencesIgnoreNullValues,
    /// The retain parent name lineage.
    pub retain_parent_name_lineage: models::FlattenProjectionPreferencesRetainParentNameLineage,
}

model! {
    FlattenProjectionPreferences {
        required {
            create_array_index = "createArrayIndex",
                with_create_array_index(models::FlattenProjectionPreferencesCreateArrayIndex);
            retain_all_attributes = "retainAllAttributes",
                with_retain_all_attributes(models::FlattenProjectionPreferencesRetainAllAttributes);
            ignore_null_values = "ignoreNullValues",
                with_ignore_null_values(models::FlattenProjectionPreferencesIgnoreNullValues);
            retain_parent_name_lineage = "retainParentNameLineage",
                with_retain_parent_name_lineage(models::FlattenProjectionPreferencesRetainParentNameLineage);
        }
    }
}
