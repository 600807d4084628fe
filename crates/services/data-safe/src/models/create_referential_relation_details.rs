// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a referential relation to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateReferentialRelationDetails {
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
    CreateReferentialRelationDetails {
        required {
            relation_type = "relationType",
                with_relation_type(models::ReferentialRelationRelationType);
            parent = "parent", with_parent(models::ColumnsInfo);
            child = "child", with_child(models::ColumnsInfo);
        }
        optional {
            is_sensitive = "isSensitive", with_is_sensitive(bool);
        }
    }
}
