// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A vanity domain activity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VanityDomainActivity {
    /// The OCID of the resource.
    pub id: String,
    /// The ID of the vanity domain.
    pub vanity_domain_id: String,
    /// The OCID of the Fusion Applications environment.
    pub fusion_environment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::VanityDomainActivityLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: models::VanityDomainActivityLifecycleDetails,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The time of the enablement.
    pub time_enabled: DateTime<Utc>,
    /// The time of the deactivation.
    pub time_deactivated: DateTime<Utc>,
    /// The scheduled time.
    pub time_scheduled: DateTime<Utc>,
    /// The type of the operation.
    pub operation_type: models::VanityDomainActivityOperationType,
}

model! {
    VanityDomainActivity {
        id = "id";
        vanity_domain_id = "vanityDomainId";
        fusion_environment_id = "fusionEnvironmentId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_enabled = "timeEnabled";
        time_deactivated = "timeDeactivated";
        time_scheduled = "timeScheduled";
        operation_type = "operationType";
    }
}
