// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A cloud service provider network metadata item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudServiceProviderNetworkMetadataItem {
    /// The region.
    pub region: String,
    /// The ID of the odb network.
    pub odb_network_id: String,
    /// The CIDR blocks.
    pub cidr_blocks: Option<Vec<String>>,
    /// The URI of the network anchor at the cloud service provider.
    pub network_anchor_uri: Option<String>,
    /// The additional properties that are specific to the cloud service provider.
    pub csp_additional_properties: Option<BTreeMap<String, String>>,
    /// The configuration of DNS forwarding.
    pub dns_forwarding_config: Option<Vec<BTreeMap<String, String>>>,
}

model! {
    CloudServiceProviderNetworkMetadataItem {
        region = "region";
        odb_network_id = "odbNetworkId";
        cidr_blocks = "cidrBlocks";
        network_anchor_uri = "networkAnchorUri";
        csp_additional_properties = "cspAdditionalProperties";
        dns_forwarding_config = "dnsForwardingConfig";
    }
}
