// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a compartment configuration source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCompartmentConfigSourceDetails {
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
    CreateCompartmentConfigSourceDetails, "configSourceType" = "COMPARTMENT_CONFIG_SOURCE" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            region = "region", with_region(String);
        }
        optional {
            working_directory = "workingDirectory", with_working_directory(String);
            services_to_discover = "servicesToDiscover", with_services_to_discover([String]);
        }
    }
}
