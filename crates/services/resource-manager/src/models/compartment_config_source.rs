// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compartment configuration source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompartmentConfigSource {
    /// The path of the directory in which Terraform runs. If absent, the root directory is used.
    pub working_directory: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The region.
    pub region: String,
    /// The services to which resource discovery is limited.
    pub services_to_discover: Option<Vec<String>>,
}

model! {
    CompartmentConfigSource, "configSourceType" = "COMPARTMENT_CONFIG_SOURCE" {
        working_directory = "workingDirectory";
        compartment_id = "compartmentId";
        region = "region";
        services_to_discover = "servicesToDiscover";
    }
}
