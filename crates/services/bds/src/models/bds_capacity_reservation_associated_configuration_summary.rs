// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a BDS capacity reservation associated configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BdsCapacityReservationAssociatedConfigurationSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the cluster.
    pub bds_instance_id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::BdsCapacityReservationAssociatedConfigurationLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    BdsCapacityReservationAssociatedConfigurationSummary {
        id = "id";
        bds_instance_id = "bdsInstanceId";
        display_name = "displayName";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
