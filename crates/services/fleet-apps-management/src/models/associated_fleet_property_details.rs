// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an associated fleet property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedFleetPropertyDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The fleet property type.
    pub fleet_property_type: models::AssociatedFleetPropertyFleetPropertyType,
    /// The value.
    pub value: Option<String>,
    /// Whether the item is required.
    pub is_required: Option<bool>,
}

model! {
    AssociatedFleetPropertyDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            fleet_property_type = "fleetPropertyType",
                with_fleet_property_type(models::AssociatedFleetPropertyFleetPropertyType);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            value = "value", with_value(String);
            is_required = "isRequired", with_is_required(bool);
        }
    }
}
