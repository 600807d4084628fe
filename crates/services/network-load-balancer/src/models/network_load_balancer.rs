// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A network load balancer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkLoadBalancer {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::NetworkLoadBalancerLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The IP version of the network load balancer.
    pub nlb_ip_version: Option<models::NetworkLoadBalancerNlbIpVersion>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The IP addresses.
    pub ip_addresses: Vec<models::IpAddress>,
    /// Whether the network load balancer has a private IP address, local to its VCN.
    pub is_private: Option<bool>,
    /// Whether packets reach the backends with unchanged source and destination IP addresses. If
    /// true, the source/destination check of the load balancer VNIC is skipped.
    pub is_preserve_source_destination: Option<bool>,
    /// Whether symmetric hashing is enabled, so that backends do not need SNAT. Requires
    /// transparent mode with preserved source and destination headers.
    pub is_symmetric_hash_enabled: Option<bool>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
    /// The listeners, by name.
    pub listeners: Option<BTreeMap<String, models::Listener>>,
    /// The backend sets.
    pub backend_sets: Option<BTreeMap<String, models::BackendSet>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    NetworkLoadBalancer {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        nlb_ip_version = "nlbIpVersion";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        ip_addresses = "ipAddresses";
        is_private = "isPrivate";
        is_preserve_source_destination = "isPreserveSourceDestination";
        is_symmetric_hash_enabled = "isSymmetricHashEnabled";
        subnet_id = "subnetId";
        network_security_group_ids = "networkSecurityGroupIds";
        listeners = "listeners";
        backend_sets = "backendSets";
        freeform_tags = "freeformTags";
        security_attributes = "securityAttributes";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
