// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a fleet resource to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFleetResourceDetails {
    /// The OCID of the resource.
    pub resource_id: String,
    /// The OCID of the tenancy.
    pub tenancy_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The region of the resource.
    pub resource_region: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
}

model! {
    CreateFleetResourceDetails {
        required {
            resource_id = "resourceId", with_resource_id(String);
            tenancy_id = "tenancyId", with_tenancy_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            resource_region = "resourceRegion", with_resource_region(String);
            resource_type = "resourceType", with_resource_type(String);
        }
    }
}
