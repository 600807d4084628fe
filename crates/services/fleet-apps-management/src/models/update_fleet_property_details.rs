// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a fleet property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFleetPropertyDetails {
    /// The value.
    pub value: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateFleetPropertyDetails {
        optional {
            value = "value", with_value(String), clear_value;
        }
    }
}
