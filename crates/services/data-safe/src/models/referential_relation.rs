// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A referential relation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferentialRelation {
    /// The key.
    pub key: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ReferentialRelationLifecycleState,
    /// The OCID of the sensitive data model.
    pub sensitive_data_model_id: String,
    /// The type of the relationship between a column and its parent: none, or defined in the
    /// database or the application.
    pub relation_type: models::ReferentialRelationRelationType,
    /// The parent.
    pub parent: models::ColumnsInfo,
    /// The child columns.
    pub child: models::ColumnsInfo,
    /// Whether the object is sensitive.
    pub is_sensitive: Option<bool>,
}

model! {
    ReferentialRelation {
        key = "key";
        lifecycle_state = "lifecycleState";
        sensitive_data_model_id = "sensitiveDataModelId";
        relation_type = "relationType";
        parent = "parent";
        child = "child";
        is_sensitive = "isSensitive";
    }
}
