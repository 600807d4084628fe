// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A private endpoint channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpointChannel {
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
}

model! {
    PrivateEndpointChannel, "networkChannelType" = "PRIVATE_ENDPOINT_CHANNEL" {
        required {
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            nsg_ids = "nsgIds", with_nsg_ids([String]);
        }
    }
}
