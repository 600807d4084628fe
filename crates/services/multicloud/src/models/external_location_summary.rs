// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an external location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalLocationSummary {
    /// The region of the cloud service provider that corresponds to the OCI region.
    pub csp_region: String,
    /// The display name of the cloud service provider's region that corresponds to the OCI region.
    pub csp_region_display_name: String,
}

model! {
    ExternalLocationSummary {
        csp_region = "cspRegion";
        csp_region_display_name = "cspRegionDisplayName";
    }
}
