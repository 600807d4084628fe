// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An IAM user sync configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamUserSyncConfiguration {
    /// Whether POSIX attributes are added to the users.
    pub is_posix_attributes_addition_required: bool,
    /// The lifecycle state.
    pub lifecycle_state: models::IamUserSyncConfigurationLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    IamUserSyncConfiguration {
        is_posix_attributes_addition_required = "isPosixAttributesAdditionRequired";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
