// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a compute capacity reservation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateComputeCapacityReservationDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Whether this is the default capacity reservation.
    pub is_default_reservation: Option<bool>,
    /// The capacity configurations of the reservation, each with a shape and a count.
    pub instance_reservation_configs: Option<Vec<models::InstanceReservationConfigDetails>>,
    cleared: Vec<String>,
}

update! {
    UpdateComputeCapacityReservationDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            is_default_reservation = "isDefaultReservation", with_is_default_reservation(bool),
                clear_is_default_reservation;
            instance_reservation_configs = "instanceReservationConfigs",
                with_instance_reservation_configs([models::InstanceReservationConfigDetails]),
                clear_instance_reservation_configs;
        }
    }
}
