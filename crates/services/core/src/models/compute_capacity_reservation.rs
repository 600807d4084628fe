// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A compute capacity reservation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeCapacityReservation {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// Whether this is the default capacity reservation.
    pub is_default_reservation: Option<bool>,
    /// The capacity configurations of the reservation, each with a shape and a count.
    pub instance_reservation_configs: Option<Vec<models::InstanceReservationConfig>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ComputeCapacityReservationLifecycleState,
    /// The number of instances with reserved capacity, over all configurations of the reservation.
    pub reserved_instance_count: Option<i64>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The number of used instances.
    pub used_instance_count: Option<i64>,
}

model! {
    ComputeCapacityReservation {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        is_default_reservation = "isDefaultReservation";
        instance_reservation_configs = "instanceReservationConfigs";
        lifecycle_state = "lifecycleState";
        reserved_instance_count = "reservedInstanceCount";
        time_updated = "timeUpdated";
        time_created = "timeCreated";
        used_instance_count = "usedInstanceCount";
    }
}
