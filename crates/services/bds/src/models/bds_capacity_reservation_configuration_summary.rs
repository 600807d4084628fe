// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a BDS capacity reservation configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BdsCapacityReservationConfigurationSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the cluster.
    pub bds_instance_id: String,
    /// The OCID of the capacity reservation for Big Data Service.
    pub bds_capacity_reservation_id: String,
    /// The display name.
    pub display_name: String,
    /// The lifecycle state.
    pub lifecycle_state: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    BdsCapacityReservationConfigurationSummary {
        id = "id";
        bds_instance_id = "bdsInstanceId";
        bds_capacity_reservation_id = "bdsCapacityReservationId";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
