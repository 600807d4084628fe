// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a supported host shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedHostShapeSummary {
    /// The name.
    pub name: String,
    /// The supported operations.
    pub supported_operations: Vec<models::SupportedHostShapeSupportedOperation>,
    /// The family of the shape.
    pub shape_family: String,
    /// The number of default OCPUs.
    pub default_ocpu_count: Option<f64>,
    /// The supported OCPU counts.
    pub supported_ocpu_count: Option<Vec<f64>>,
    /// Whether the shape supports SDDCs with a single host.
    pub is_single_host_sddc_supported: Option<bool>,
    /// The supported VMware software versions.
    pub supported_vmware_software_versions: Option<Vec<String>>,
    /// The description.
    pub description: Option<String>,
    /// Whether it is support shielded instances.
    pub is_support_shielded_instances: Option<bool>,
    /// Whether it is a support monthly commitment.
    pub is_support_monthly_commitment: Option<bool>,
}

model! {
    SupportedHostShapeSummary {
        name = "name";
        supported_operations = "supportedOperations";
        shape_family = "shapeFamily";
        default_ocpu_count = "defaultOcpuCount";
        supported_ocpu_count = "supportedOcpuCount";
        is_single_host_sddc_supported = "isSingleHostSddcSupported";
        supported_vmware_software_versions = "supportedVmwareSoftwareVersions";
        description = "description";
        is_support_shielded_instances = "isSupportShieldedInstances";
        is_support_monthly_commitment = "isSupportMonthlyCommitment";
    }
}
