// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a private endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGenerativeAiPrivateEndpointDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the customer subnet.
    pub subnet_id: String,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The prefix of the private endpoint's domain name.
    pub dns_prefix: String,
    /// The OCIDs of the network security groups.
    pub nsg_ids: Option<Vec<String>>,
    /// Whether the private endpoint also allows requests to on-demand models.
    pub is_allow_on_demand: Option<bool>,
    /// The resource type: hosted applications or model endpoints.
    pub resource_type: Option<models::GenerativeAiPrivateEndpointResourceType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing, by namespace and name.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateGenerativeAiPrivateEndpointDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
            dns_prefix = "dnsPrefix", with_dns_prefix(String);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            is_allow_on_demand = "isAllowOnDemand", with_is_allow_on_demand(bool);
            resource_type = "resourceType",
                with_resource_type(models::GenerativeAiPrivateEndpointResourceType);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
