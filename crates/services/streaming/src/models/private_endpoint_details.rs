// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpointDetails {
    /// The ID of the subnet.
    pub subnet_id: Option<String>,
    /// The private IP address of the endpoint. Cannot be changed later.
    pub private_endpoint_ip: Option<String>,
    /// The IDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
}

model! {
    PrivateEndpointDetails {
        optional {
            subnet_id = "subnetId", with_subnet_id(String);
            private_endpoint_ip = "privateEndpointIp", with_private_endpoint_ip(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
        }
    }
}
