// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a session.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The name of the bastion that hosts the session.
    pub bastion_name: String,
    /// The OCID of the bastion.
    pub bastion_id: String,
    /// The details of the target resource.
    pub target_resource_details: models::TargetResourceDetails,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::SessionLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifetime of the session, in seconds.
    pub session_ttl_in_seconds: i64,
}

model! {
    SessionSummary {
        id = "id";
        display_name = "displayName";
        bastion_name = "bastionName";
        bastion_id = "bastionId";
        target_resource_details = "targetResourceDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        session_ttl_in_seconds = "sessionTtlInSeconds";
    }
}
