// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a project lock to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddProjectLockDetails {
    /// The type.
    pub type_: models::AddProjectLockType,
    /// The ID of the related resource.
    pub related_resource_id: Option<String>,
    /// The message.
    pub message: Option<String>,
}

model! {
    AddProjectLockDetails {
        required {
            type_ = "type", with_type(models::AddProjectLockType);
        }
        optional {
            related_resource_id = "relatedResourceId", with_related_resource_id(String);
            message = "message", with_message(String);
        }
    }
}
