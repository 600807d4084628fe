// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Patch object metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchObjectMetadata {
    /// The key of the object.
    pub key: Option<String>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The name path of the object, which includes its project and folder.
    pub name_path: Option<String>,
    /// The type.
    pub type_: Option<models::PatchObjectMetadataType>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The action.
    pub action: Option<models::PatchObjectMetadataAction>,
}

model! {
    PatchObjectMetadata {
        key = "key";
        name = "name";
        name_path = "namePath";
        type_ = "type";
        object_version = "objectVersion";
        identifier = "identifier";
        action = "action";
    }
}
