// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a subsetting schema relation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubsettingSchemaRelationSummary {
    /// The key.
    pub key: String,
    /// The key of the parent table in the subsetting relation.
    pub parent_object_key: String,
    /// The schema of the parent table for subsetting.
    pub parent_schema_name: String,
    /// The name of the parent table for subsetting.
    pub parent_object_name: String,
    /// The identifiers of the parent columns in the relation.
    pub parent_columns: Vec<String>,
    /// The key of the child table in the subsetting relation.
    pub child_object_key: String,
    /// The name of the schema with the child table for subsetting.
    pub child_schema_name: String,
    /// The name of the child table for subsetting.
    pub child_object_name: String,
    /// The child columns of the referential relationship.
    pub child_columns: Vec<String>,
    /// The type of the relationship between a column and its parent: none, or defined in the
    /// database or the application.
    pub relation_type: models::SubsettingSchemaRelationRelationType,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    SubsettingSchemaRelationSummary {
        key = "key";
        parent_object_key = "parentObjectKey";
        parent_schema_name = "parentSchemaName";
        parent_object_name = "parentObjectName";
        parent_columns = "parentColumns";
        child_object_key = "childObjectKey";
        child_schema_name = "childSchemaName";
        child_object_name = "childObjectName";
        child_columns = "childColumns";
        relation_type = "relationType";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
