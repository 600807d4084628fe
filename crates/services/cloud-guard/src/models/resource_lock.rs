// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A resource lock.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceLock {
    /// The type.
    pub type_: models::ResourceLockType,
    /// The ID of the related resource.
    pub related_resource_id: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    ResourceLock {
        type_ = "type";
        related_resource_id = "relatedResourceId";
        message = "message";
        time_created = "timeCreated";
    }
}
