// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in network security groups.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkSecurityGroupsDetails {
    /// The OCIDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
    cleared: Vec<String>,
}

update! {
    UpdateNetworkSecurityGroupsDetails {
        optional {
            network_security_group_ids = "networkSecurityGroupIds",
                with_network_security_group_ids([String]), clear_network_security_group_ids;
        }
    }
}
