// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Private endpoint settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpointSettings {
    /// The ID of the subnet.
    pub subnet_id: Option<String>,
    /// The private IP address of the endpoint.
    pub private_endpoint_ip: Option<String>,
    /// The IDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
}

model! {
    PrivateEndpointSettings {
        subnet_id = "subnetId";
        private_endpoint_ip = "privateEndpointIp";
        nsg_ids = "nsgIds";
    }
}
