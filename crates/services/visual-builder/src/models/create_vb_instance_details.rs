// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a VB instance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVbInstanceDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The encrypted Open ID token of IDCS. Required for cloud accounts before UCPIS.
    pub idcs_open_id: Option<String>,
    /// The number of nodes.
    pub node_count: i64,
    /// Whether Visual Builder is enabled.
    pub is_visual_builder_enabled: Option<bool>,
    /// The custom endpoint.
    pub custom_endpoint: Option<models::CreateCustomEndpointDetails>,
    /// The alternate custom endpoints of the instance URL.
    pub alternate_custom_endpoints: Option<Vec<models::CreateCustomEndpointDetails>>,
    /// The consumption model, which is the entitlement used for billing.
    pub consumption_model: Option<models::VbInstanceConsumptionModel>,
    /// The details of the network endpoint.
    pub network_endpoint_details: Option<models::NetworkEndpointDetails>,
}

model! {
    CreateVbInstanceDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            node_count = "nodeCount", with_node_count(i64);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            idcs_open_id = "idcsOpenId", with_idcs_open_id(String);
            is_visual_builder_enabled = "isVisualBuilderEnabled",
                with_is_visual_builder_enabled(bool);
            custom_endpoint = "customEndpoint",
                with_custom_endpoint(models::CreateCustomEndpointDetails);
            alternate_custom_endpoints = "alternateCustomEndpoints",
                with_alternate_custom_endpoints([models::CreateCustomEndpointDetails]);
            consumption_model = "consumptionModel",
                with_consumption_model(models::VbInstanceConsumptionModel);
            network_endpoint_details = "networkEndpointDetails",
                with_network_endpoint_details(models::NetworkEndpointDetails);
        }
    }
}
