// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A resolver endpoint.
    ///
    /// The field `endpointType` selects the variant.
    pub enum ResolverEndpoint by "endpointType" {
        Vnic(models::ResolverVnicEndpoint) = "VNIC", as_vnic;
    }
    shared {
        /// The name.
        name = "name", str, in Vnic;
        /// The IP address that forwarded queries can be sent from. For VNIC endpoints, it must be
        /// in the subnet.
        forwarding_address = "forwardingAddress", str, in Vnic;
        /// Whether the resolver endpoint forwards queries.
        is_forwarding = "isForwarding", copy bool, in Vnic;
        /// Whether the resolver endpoint listens for queries.
        is_listening = "isListening", copy bool, in Vnic;
        /// The IP address that listens to queries. For VNIC endpoints, it must be in the subnet.
        listening_address = "listeningAddress", str, in Vnic;
        /// The OCID of the resource.
        id = "id", str, in Vnic;
        /// The OCID of the resolver.
        resolver_id = "resolverId", str, in Vnic;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Vnic;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Vnic;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Vnic;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::ResolverEndpointLifecycleState, in Vnic;
        /// The canonical absolute URL of the resource.
        self_ = "self", str, in Vnic;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Vnic;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Vnic;
    }
}
