// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a resource lock to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveResourceLockDetails {
    /// The type.
    pub type_: models::RemoveResourceLockType,
    /// The ID of the related resource.
    pub related_resource_id: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    RemoveResourceLockDetails {
        required {
            type_ = "type", with_type(models::RemoveResourceLockType);
        }
        optional {
            related_resource_id = "relatedResourceId", with_related_resource_id(String);
            message = "message", with_message(String);
            time_created = "timeCreated", with_time_created(DateTime<Utc>);
        }
    }
}
