// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a resolver endpoint to create.
    ///
    /// The field `endpointType` selects the variant.
    pub enum CreateResolverEndpointDetails by "endpointType", sent {
        Vnic(models::CreateResolverVnicEndpointDetails) = "VNIC", as_vnic;
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
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Vnic;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Vnic;
    }
}
