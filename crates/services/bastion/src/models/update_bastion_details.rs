// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a bastion.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBastionDetails {
    /// The maximum lifetime of sessions on the bastion, in seconds.
    pub max_session_ttl_in_seconds: Option<i64>,
    /// The IP addresses of hosts accessible to the bastion. Does not apply to standard bastions.
    pub static_jump_host_ip_addresses: Option<Vec<String>>,
    /// The CIDR blocks that are allowed to connect to sessions of the bastion.
    pub client_cidr_block_allow_list: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateBastionDetails {
        optional {
            max_session_ttl_in_seconds = "maxSessionTtlInSeconds",
                with_max_session_ttl_in_seconds(i64), clear_max_session_ttl_in_seconds;
            static_jump_host_ip_addresses = "staticJumpHostIpAddresses",
                with_static_jump_host_ip_addresses([String]), clear_static_jump_host_ip_addresses;
            client_cidr_block_allow_list = "clientCidrBlockAllowList",
                with_client_cidr_block_allow_list([String]), clear_client_cidr_block_allow_list;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
        }
    }
}
