// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a resolver VNIC endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateResolverVnicEndpointDetails {
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
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateResolverVnicEndpointDetails, "endpointType" = "VNIC" {
        required {
            name = "name", with_name(String);
            is_forwarding = "isForwarding", with_is_forwarding(bool);
            is_listening = "isListening", with_is_listening(bool);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            forwarding_address = "forwardingAddress", with_forwarding_address(String);
            listening_address = "listeningAddress", with_listening_address(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
