// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a MySQL data verification object type count.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlDataVerificationObjectTypeCountSummary {
    /// The name of the schema.
    pub schema_name: Option<String>,
    /// The number of source objects.
    pub source_object_count: i64,
    /// The number of target objects.
    pub target_object_count: i64,
    /// The delta percent.
    pub delta_percent: f64,
    /// The type of the object.
    pub object_type: models::MySqlDataVerificationObjectTypeCountObjectType,
    /// The number of invalid objects in the source.
    pub source_invalid_count: i64,
    /// The number of invalid objects in the target.
    pub target_invalid_count: i64,
}

model! {
    MySqlDataVerificationObjectTypeCountSummary, "databaseCombination" = "MYSQL" {
        schema_name = "schemaName";
        source_object_count = "sourceObjectCount";
        target_object_count = "targetObjectCount";
        delta_percent = "deltaPercent";
        object_type = "objectType";
        source_invalid_count = "sourceInvalidCount";
        target_invalid_count = "targetInvalidCount";
    }
}
