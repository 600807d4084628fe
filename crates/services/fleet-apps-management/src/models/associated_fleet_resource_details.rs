// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an associated fleet resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedFleetResourceDetails {
    /// The OCID of the resource.
    pub resource_id: String,
    /// The type of the fleet resource.
    pub fleet_resource_type: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the tenancy.
    pub tenancy_id: String,
}

model! {
    AssociatedFleetResourceDetails {
        required {
            resource_id = "resourceId", with_resource_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            tenancy_id = "tenancyId", with_tenancy_id(String);
        }
        optional {
            fleet_resource_type = "fleetResourceType", with_fleet_resource_type(String);
        }
    }
}
