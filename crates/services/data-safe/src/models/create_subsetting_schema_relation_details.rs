// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a subsetting schema relation to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubsettingSchemaRelationDetails {
    /// The key of the parent table in the subsetting relation.
    pub parent_object_key: Option<String>,
    /// The schema of the parent table for subsetting.
    pub parent_schema_name: String,
    /// The name of the parent table for subsetting.
    pub parent_object_name: String,
    /// The identifiers of the parent columns in the relation.
    pub parent_columns: Vec<String>,
    /// The key of the child table in the subsetting relation.
    pub child_object_key: Option<String>,
    /// The name of the schema with the child table for subsetting.
    pub child_schema_name: String,
    /// The name of the child table for subsetting.
    pub child_object_name: String,
    /// The child columns of the referential relationship.
    pub child_columns: Vec<String>,
}

model! {
    CreateSubsettingSchemaRelationDetails {
        required {
            parent_schema_name = "parentSchemaName", with_parent_schema_name(String);
            parent_object_name = "parentObjectName", with_parent_object_name(String);
            parent_columns = "parentColumns", with_parent_columns([String]);
            child_schema_name = "childSchemaName", with_child_schema_name(String);
            child_object_name = "childObjectName", with_child_object_name(String);
            child_columns = "childColumns", with_child_columns([String]);
        }
        optional {
            parent_object_key = "parentObjectKey", with_parent_object_key(String);
            child_object_key = "childObjectKey", with_child_object_key(String);
        }
    }
}
