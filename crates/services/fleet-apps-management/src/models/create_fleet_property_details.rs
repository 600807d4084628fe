// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a fleet property to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFleetPropertyDetails {
    /// The value.
    pub value: String,
    /// The OCID of the property.
    pub property_id: String,
}

model! {
    CreateFleetPropertyDetails {
        required {
            value = "value", with_value(String);
            property_id = "propertyId", with_property_id(String);
        }
    }
}
