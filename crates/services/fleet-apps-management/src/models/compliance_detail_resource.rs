// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compliance detail resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComplianceDetailResource {
    /// The OCID of the resource.
    pub resource_id: String,
    /// The name of the resource.
    pub resource_name: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The compartment.
    pub compartment: Option<String>,
    /// The region of the resource.
    pub resource_region: Option<String>,
}

model! {
    ComplianceDetailResource {
        resource_id = "resourceId";
        resource_name = "resourceName";
        compartment_id = "compartmentId";
        compartment = "compartment";
        resource_region = "resourceRegion";
    }
}
