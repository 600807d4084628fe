// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

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
        required {
            type_ = "type", with_type(models::ResourceLockType);
        }
        optional {
            related_resource_id = "relatedResourceId", with_related_resource_id(String);
            message = "message", with_message(String);
            time_created = "timeCreated", with_time_created(DateTime<Utc>);
        }
    }
}
