// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// The fully qualified domain name of the endpoint of the node.
    pub private_endpoint_fqdn: String,
    /// The IP address of the private endpoint.
    pub private_endpoint_ip_address: String,
    /// The display name.
    pub display_name: String,
}

model! {
    Node {
        private_endpoint_fqdn = "privateEndpointFqdn";
        private_endpoint_ip_address = "privateEndpointIpAddress";
        display_name = "displayName";
    }
}
