// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A VB instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VbInstance {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::VbInstanceLifecycleState,
    /// The message that explains the current state.
    pub state_message: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The URL of the instance.
    pub instance_url: String,
    /// The number of nodes.
    pub node_count: i64,
    /// Whether Visual Builder is enabled.
    pub is_visual_builder_enabled: Option<bool>,
    /// The custom endpoint.
    pub custom_endpoint: Option<models::CustomEndpointDetails>,
    /// The alternate custom endpoints of the instance URL.
    pub alternate_custom_endpoints: Option<Vec<models::CustomEndpointDetails>>,
    /// The consumption model, which is the entitlement used for billing.
    pub consumption_model: Option<models::VbInstanceConsumptionModel>,
    /// The service NAT gateway IP.
    pub service_nat_gateway_ip: Option<String>,
    /// The management NAT gateway IP.
    pub management_nat_gateway_ip: Option<String>,
    /// The OCID of the service VCN.
    pub service_vcn_id: Option<String>,
    /// The OCID of the management VCN.
    pub management_vcn_id: Option<String>,
    /// The details of the network endpoint.
    pub network_endpoint_details: Option<models::NetworkEndpointDetails>,
}

model! {
    VbInstance {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        state_message = "stateMessage";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        instance_url = "instanceUrl";
        node_count = "nodeCount";
        is_visual_builder_enabled = "isVisualBuilderEnabled";
        custom_endpoint = "customEndpoint";
        alternate_custom_endpoints = "alternateCustomEndpoints";
        consumption_model = "consumptionModel";
        service_nat_gateway_ip = "serviceNatGatewayIp";
        management_nat_gateway_ip = "managementNatGatewayIp";
        service_vcn_id = "serviceVcnId";
        management_vcn_id = "managementVcnId";
        network_endpoint_details = "networkEndpointDetails";
    }
}
