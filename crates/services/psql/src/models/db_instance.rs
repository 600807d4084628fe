// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A DB instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbInstance {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DbInstanceLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    DbInstance {
        id = "id";
        display_name = "displayName";
        description = "description";
        availability_domain = "availabilityDomain";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
