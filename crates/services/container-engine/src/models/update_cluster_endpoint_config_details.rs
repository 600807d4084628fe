// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a cluster endpoint configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateClusterEndpointConfigDetails {
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// Whether the cluster gets a public IP address. Not possible in a private subnet.
    pub is_public_ip_enabled: Option<bool>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateClusterEndpointConfigDetails {
        optional {
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            is_public_ip_enabled = "isPublicIpEnabled", with_is_public_ip_enabled(bool),
                clear_is_public_ip_enabled;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
        }
    }
}
