// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A bastion.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bastion {
    /// The type of the bastion.
    pub bastion_type: String,
    /// The OCID of the resource.
    pub id: String,
    /// The name. Cannot be changed later.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the VCN that the bastion connects to.
    pub target_vcn_id: String,
    /// The OCID of the subnet that the bastion gives access to.
    pub target_subnet_id: String,
    /// The phone book entry of the customer's team. It cannot be changed. Not for `standard`
    /// bastions.
    pub phone_book_entry: Option<String>,
    /// The CIDR blocks that are allowed to connect to sessions of the bastion.
    pub client_cidr_block_allow_list: Option<Vec<String>>,
    /// The IP addresses of hosts accessible to the bastion. Does not apply to standard bastions.
    pub static_jump_host_ip_addresses: Option<Vec<String>>,
    /// The IP address of the private endpoint.
    pub private_endpoint_ip_address: Option<String>,
    /// The maximum lifetime of sessions on the bastion, in seconds.
    pub max_session_ttl_in_seconds: i64,
    /// The number of maximum sessions allowed.
    pub max_sessions_allowed: Option<i64>,
    /// Whether the DNS proxy of the bastion is enabled.
    pub dns_proxy_status: Option<models::BastionDnsProxyStatus>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::BastionLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Bastion {
        bastion_type = "bastionType";
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
        target_vcn_id = "targetVcnId";
        target_subnet_id = "targetSubnetId";
        phone_book_entry = "phoneBookEntry";
        client_cidr_block_allow_list = "clientCidrBlockAllowList";
        static_jump_host_ip_addresses = "staticJumpHostIpAddresses";
        private_endpoint_ip_address = "privateEndpointIpAddress";
        max_session_ttl_in_seconds = "maxSessionTtlInSeconds";
        max_sessions_allowed = "maxSessionsAllowed";
        dns_proxy_status = "dnsProxyStatus";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        security_attributes = "securityAttributes";
    }
}
