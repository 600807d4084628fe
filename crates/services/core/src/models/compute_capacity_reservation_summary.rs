// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a compute capacity reservation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeCapacityReservationSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ComputeCapacityReservationLifecycleState>,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The number of instances with reserved capacity, over all configurations of the reservation.
    pub reserved_instance_count: Option<i64>,
    /// The number of used instances.
    pub used_instance_count: Option<i64>,
    /// Whether this is the default capacity reservation.
    pub is_default_reservation: Option<bool>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    ComputeCapacityReservationSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        lifecycle_state = "lifecycleState";
        availability_domain = "availabilityDomain";
        reserved_instance_count = "reservedInstanceCount";
        used_instance_count = "usedInstanceCount";
        is_default_reservation = "isDefaultReservation";
        time_created = "timeCreated";
    }
}
