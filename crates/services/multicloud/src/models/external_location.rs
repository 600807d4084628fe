// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An external location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalLocation {
    /// The region of the cloud service provider that corresponds to the OCI region.
    pub csp_region: String,
    /// The display name of the cloud service provider's region that corresponds to the OCI region.
    pub csp_region_display_name: String,
    /// The physical availability zone of the cloud service provider.
    pub csp_physical_az: String,
    /// The display name of the cloud service provider's physical availability zone.
    pub csp_physical_az_display_name: String,
    /// The name of the service.
    pub service_name: Option<models::ExternalLocationServiceName>,
}

model! {
    ExternalLocation {
        csp_region = "cspRegion";
        csp_region_display_name = "cspRegionDisplayName";
        csp_physical_az = "cspPhysicalAz";
        csp_physical_az_display_name = "cspPhysicalAzDisplayName";
        service_name = "serviceName";
    }
}
