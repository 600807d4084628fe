// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The lock to add to a resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLockDetails {
    /// The type of the lock: `DELETE` prevents deletion, `FULL` prevents any change.
    pub type_: models::AddLockType,
    /// The OCID of the resource that owns the lock, not of the locked resource. Deleting the owner
    /// removes the lock.
    pub related_resource_id: Option<String>,
    /// The reason for the lock, as human-readable text.
    pub message: Option<String>,
}

model! {
    AddLockDetails {
        required {
            type_ = "type", with_type(models::AddLockType);
        }
        optional {
            related_resource_id = "relatedResourceId", with_related_resource_id(String);
            message = "message", with_message(String);
        }
    }
}
