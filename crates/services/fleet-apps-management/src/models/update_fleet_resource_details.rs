// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a fleet resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFleetResourceDetails {
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateFleetResourceDetails {
        optional {
            tenancy_id = "tenancyId", with_tenancy_id(String), clear_tenancy_id;
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
        }
    }
}
