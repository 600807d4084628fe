// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a bastion to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBastionDetails {
    /// The type of the bastion.
    pub bastion_type: String,
    /// The name. Cannot be changed later.
    pub name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subnet that the bastion gives access to.
    pub target_subnet_id: String,
    /// The phone book entry of the customer's team. It cannot be changed. Not for `standard`
    /// bastions.
    pub phone_book_entry: Option<String>,
    /// The IP addresses of hosts accessible to the bastion. Does not apply to standard bastions.
    pub static_jump_host_ip_addresses: Option<Vec<String>>,
    /// The CIDR blocks that are allowed to connect to sessions of the bastion.
    pub client_cidr_block_allow_list: Option<Vec<String>>,
    /// The maximum lifetime of sessions on the bastion, in seconds.
    pub max_session_ttl_in_seconds: Option<i64>,
    /// Whether the DNS proxy of the bastion is enabled.
    pub dns_proxy_status: Option<models::BastionDnsProxyStatus>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateBastionDetails {
        required {
            bastion_type = "bastionType", with_bastion_type(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            target_subnet_id = "targetSubnetId", with_target_subnet_id(String);
        }
        optional {
            name = "name", with_name(String);
            phone_book_entry = "phoneBookEntry", with_phone_book_entry(String);
            static_jump_host_ip_addresses = "staticJumpHostIpAddresses",
                with_static_jump_host_ip_addresses([String]);
            client_cidr_block_allow_list = "clientCidrBlockAllowList",
                with_client_cidr_block_allow_list([String]);
            max_session_ttl_in_seconds = "maxSessionTtlInSeconds",
                with_max_session_ttl_in_seconds(i64);
            dns_proxy_status = "dnsProxyStatus",
                with_dns_proxy_status(models::BastionDnsProxyStatus);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
