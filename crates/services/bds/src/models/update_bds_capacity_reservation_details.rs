// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a BDS capacity reservation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBdsCapacityReservationDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The compute capacity reservations.
    pub compute_capacity_reservations: Option<models::ComputeCapacityReservations>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateBdsCapacityReservationDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            compute_capacity_reservations = "computeCapacityReservations",
                with_compute_capacity_reservations(models::ComputeCapacityReservations),
                clear_compute_capacity_reservations;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
