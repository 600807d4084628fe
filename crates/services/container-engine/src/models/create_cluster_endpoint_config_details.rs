// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a cluster endpoint configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateClusterEndpointConfigDetails {
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// Whether the cluster gets a public IP address. Not possible in a private subnet. Default:
    /// `false`.
    pub is_public_ip_enabled: Option<bool>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateClusterEndpointConfigDetails {
        optional {
            subnet_id = "subnetId", with_subnet_id(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            is_public_ip_enabled = "isPublicIpEnabled", with_is_public_ip_enabled(bool);
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
