// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A resolver VNIC endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolverVnicEndpoint {
    /// The name.
    pub name: String,
    /// The IP address that forwarded queries can be sent from. For VNIC endpoints, it must be in
    /// the subnet.
    pub forwarding_address: Option<String>,
    /// Whether the resolver endpoint forwards queries.
    pub is_forwarding: bool,
    /// Whether the resolver endpoint listens for queries.
    pub is_listening: bool,
    /// The IP address that listens to queries. For VNIC endpoints, it must be in the subnet.
    pub listening_address: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the resolver.
    pub resolver_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::ResolverEndpointLifecycleState,
    /// The canonical absolute URL of the resource.
    pub self_: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the private endpoint of the resolver endpoint.
    pub pe_id: Option<String>,
    /// The OCID of the VNIC.
    pub vnic_id: Option<String>,
}

model! {
    ResolverVnicEndpoint, "endpointType" = "VNIC" {
        name = "name";
        forwarding_address = "forwardingAddress";
        is_forwarding = "isForwarding";
        is_listening = "isListening";
        listening_address = "listeningAddress";
        id = "id";
        resolver_id = "resolverId";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        self_ = "self";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        subnet_id = "subnetId";
        nsg_ids = "nsgIds";
        security_attributes = "securityAttributes";
        pe_id = "peId";
        vnic_id = "vnicId";
    }
}
