// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a patch change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchChangeSummary {
    /// The key of the object.
    pub key: Option<String>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The name path of the object, which includes its project and folder.
    pub name_path: Option<String>,
    /// The type.
    pub type_: Option<models::PatchChangeType>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The action.
    pub action: Option<models::PatchChangeAction>,
}

model! {
    PatchChangeSummary {
        key = "key";
        name = "name";
        name_path = "namePath";
        type_ = "type";
        object_version = "objectVersion";
        identifier = "identifier";
        action = "action";
    }
}
