// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A customer subnet for the nodes of a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobCustomNetworkConfiguration {
    /// The OCID of the subnet where the network interface is created.
    pub subnet_id: String,
}

model! {
    JobCustomNetworkConfiguration, "jobNetworkType" = "CUSTOM_NETWORK" {
        required {
            subnet_id = "subnetId", with_subnet_id(String);
        }
    }
}
