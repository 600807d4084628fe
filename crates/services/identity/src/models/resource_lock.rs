// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A lock that prevents the deletion of a resource or any change to it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceLock {
    /// The type of the lock: `DELETE` prevents deletion, `FULL` prevents any change.
    pub type_: models::ResourceLockType,
    /// The OCID of the resource that owns the lock, not of the locked resource. Deleting the owner
    /// removes the lock.
    pub related_resource_id: Option<String>,
    /// The reason for the lock, as human-readable text.
    pub message: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Whether the lock is in effect. If there are several `FULL` locks, only the oldest is in
    /// effect.
    pub is_active: Option<bool>,
}

model! {
    ResourceLock {
        type_ = "type";
        related_resource_id = "relatedResourceId";
        message = "message";
        time_created = "timeCreated";
        is_active = "isActive";
    }
}
