// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// OCI network metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciNetworkMetadata {
    /// The connection status of the network anchor.
    pub network_anchor_connection_status: models::OciNetworkMetadataNetworkAnchorConnectionStatus,
    /// The ID of the VCN.
    pub vcn: Option<models::OciVcn>,
    /// The DNS settings.
    pub dns: Option<models::OciDns>,
    /// The subnets.
    pub subnets: Option<Vec<models::OciNetworkSubnet>>,
    /// The DNS listening endpoint IP address.
    pub dns_listening_endpoint_ip_address: Option<String>,
    /// The DNS forwarding endpoint IP address.
    pub dns_forwarding_endpoint_ip_address: Option<String>,
    /// The configuration of DNS forwarding.
    pub dns_forwarding_config: Option<Vec<BTreeMap<String, String>>>,
}

model! {
    OciNetworkMetadata {
        network_anchor_connection_status = "networkAnchorConnectionStatus";
        vcn = "vcn";
        dns = "dns";
        subnets = "subnets";
        dns_listening_endpoint_ip_address = "dnsListeningEndpointIpAddress";
        dns_forwarding_endpoint_ip_address = "dnsForwardingEndpointIpAddress";
        dns_forwarding_config = "dnsForwardingConfig";
    }
}
