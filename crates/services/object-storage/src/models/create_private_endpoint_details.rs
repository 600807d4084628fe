// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a private endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePrivateEndpointDetails {
    /// The name of the private endpoint. It can contain letters, digits, `-`, `_` and `.`.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subnet of the private endpoint.
    pub subnet_id: String,
    /// The prefix of the endpoint's host names, which are added to the DNS of the VCN.
    pub prefix: String,
    /// The additional prefixes for the host names of the endpoint.
    pub additional_prefixes: Option<Vec<String>>,
    /// The private IP address of the endpoint, an unused address of the subnet. Assigned
    /// automatically if absent.
    pub private_endpoint_ip: Option<String>,
    /// The OCIDs of the endpoint's network security groups.
    pub nsg_ids: Option<Vec<String>>,
    /// The access targets of the endpoint.
    pub access_targets: Vec<models::AccessTargetDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The Zero Trust Packet Routing attributes, grouped by namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreatePrivateEndpointDetails {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
            prefix = "prefix", with_prefix(String);
            access_targets = "accessTargets", with_access_targets([models::AccessTargetDetails]);
        }
        optional {
            additional_prefixes = "additionalPrefixes", with_additional_prefixes([String]);
            private_endpoint_ip = "privateEndpointIp", with_private_endpoint_ip(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
