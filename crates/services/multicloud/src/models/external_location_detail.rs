// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An external location detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalLocationDetail {
    /// The region of the cloud service provider that corresponds to the OCI region.
    pub csp_region: String,
    /// The display name of the cloud service provider's region that corresponds to the OCI region.
    pub csp_region_display_name: String,
    /// The physical availability zone of the cloud service provider.
    pub csp_physical_az: String,
    /// The display name of the cloud service provider's physical availability zone.
    pub csp_physical_az_display_name: String,
    /// The CSP logical AZ display name.
    pub csp_logical_az_display_name: Option<String>,
    /// The CSP zone key reference ID.
    pub csp_zone_key_reference_id: Option<models::CspZoneKeyReferenceId>,
    /// The CSP logical AZ.
    pub csp_logical_az: Option<String>,
    /// The name of the service.
    pub service_name: Option<models::ExternalLocationDetailServiceName>,
}

model! {
    ExternalLocationDetail {
        csp_region = "cspRegion";
        csp_region_display_name = "cspRegionDisplayName";
        csp_physical_az = "cspPhysicalAz";
        csp_physical_az_display_name = "cspPhysicalAzDisplayName";
        csp_logical_az_display_name = "cspLogicalAzDisplayName";
        csp_zone_key_reference_id = "cspZoneKeyReferenceId";
        csp_logical_az = "cspLogicalAz";
        service_name = "serviceName";
    }
}
