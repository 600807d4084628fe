// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Cluster endpoints.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterEndpoints {
    /// The Kubernetes.
    pub kubernetes: Option<String>,
    /// The public endpoint.
    pub public_endpoint: Option<String>,
    /// The private endpoint.
    pub private_endpoint: Option<String>,
    /// The VCN hostname endpoint.
    pub vcn_hostname_endpoint: Option<String>,
    /// The IPv6 endpoint.
    pub ipv6_endpoint: Option<String>,
}

model! {
    ClusterEndpoints {
        kubernetes = "kubernetes";
        public_endpoint = "publicEndpoint";
        private_endpoint = "privateEndpoint";
        vcn_hostname_endpoint = "vcnHostnameEndpoint";
        ipv6_endpoint = "ipv6Endpoint";
    }
}
