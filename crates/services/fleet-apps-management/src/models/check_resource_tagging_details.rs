// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a resource tagging to check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckResourceTaggingDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The fleet display name.
    pub fleet_display_name: Option<String>,
    /// The IDs of the resources.
    pub resource_ids: Vec<String>,
}

model! {
    CheckResourceTaggingDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            resource_ids = "resourceIds", with_resource_ids([String]);
        }
        optional {
            fleet_display_name = "fleetDisplayName", with_fleet_display_name(String);
        }
    }
}
