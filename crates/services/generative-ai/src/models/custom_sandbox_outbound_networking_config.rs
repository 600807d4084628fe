// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Outbound sandbox connections from a customer subnet. The network policy allows all connections;
/// restrict them in the VCN, for example with security groups and route tables.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomSandboxOutboundNetworkingConfig {
    /// The OCID of the customer subnet.
    pub subnet_id: String,
    /// The OCIDs of the network security groups.
    pub nsg_ids: Option<Vec<String>>,
}

model! {
    CustomSandboxOutboundNetworkingConfig, "networkMode" = "CUSTOM" {
        required {
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            nsg_ids = "nsgIds", with_nsg_ids([String]);
        }
    }
}
