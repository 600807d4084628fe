// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a compute capacity reservation to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateComputeCapacityReservationDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// Whether this is the default capacity reservation.
    pub is_default_reservation: Option<bool>,
    /// The capacity configurations of the reservation, each with a shape and a count.
    pub instance_reservation_configs: Option<Vec<models::InstanceReservationConfigDetails>>,
}

model! {
    CreateComputeCapacityReservationDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            is_default_reservation = "isDefaultReservation", with_is_default_reservation(bool);
            instance_reservation_configs = "instanceReservationConfigs",
                with_instance_reservation_configs([models::InstanceReservationConfigDetails]);
        }
    }
}
