// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A private endpoint, which makes Generative AI reachable from a customer subnet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerativeAiPrivateEndpoint {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the customer subnet.
    pub subnet_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::GenerativeAiPrivateEndpointLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCIDs of the network security groups.
    pub nsg_ids: Option<Vec<String>>,
    /// The fully qualified domain name of the private endpoint.
    pub fqdn: String,
    /// Whether the private endpoint also allows requests to on-demand models.
    pub is_allow_on_demand: Option<bool>,
    /// The IP address of the private endpoint in the customer VCN.
    pub private_endpoint_ip: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The state of the resource before its last update.
    pub previous_state: Option<Box<GenerativeAiPrivateEndpoint>>,
    /// The resource type: hosted applications or model endpoints.
    pub resource_type: Option<models::GenerativeAiPrivateEndpointResourceType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing, by namespace and name.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    GenerativeAiPrivateEndpoint {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        subnet_id = "subnetId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        nsg_ids = "nsgIds";
        fqdn = "fqdn";
        is_allow_on_demand = "isAllowOnDemand";
        private_endpoint_ip = "privateEndpointIp";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        previous_state = "previousState";
        resource_type = "resourceType";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        security_attributes = "securityAttributes";
    }
}
