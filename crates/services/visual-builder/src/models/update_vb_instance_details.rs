// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a VB instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVbInstanceDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The encrypted Open ID token of IDCS. Required for cloud accounts before UCPIS.
    pub idcs_open_id: Option<String>,
    /// The number of nodes.
    pub node_count: Option<i64>,
    /// Whether Visual Builder is enabled.
    pub is_visual_builder_enabled: Option<bool>,
    /// The custom endpoint.
    pub custom_endpoint: Option<models::UpdateCustomEndpointDetails>,
    /// The alternate custom endpoints of the instance URL.
    pub alternate_custom_endpoints: Option<Vec<models::UpdateCustomEndpointDetails>>,
    /// The details of the network endpoint.
    pub network_endpoint_details: Option<models::UpdateNetworkEndpointDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateVbInstanceDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            idcs_open_id = "idcsOpenId", with_idcs_open_id(String), clear_idcs_open_id;
            node_count = "nodeCount", with_node_count(i64), clear_node_count;
            is_visual_builder_enabled = "isVisualBuilderEnabled",
                with_is_visual_builder_enabled(bool), clear_is_visual_builder_enabled;
            custom_endpoint = "customEndpoint",
                with_custom_endpoint(models::UpdateCustomEndpointDetails), clear_custom_endpoint;
            alternate_custom_endpoints = "alternateCustomEndpoints",
                with_alternate_custom_endpoints([models::UpdateCustomEndpointDetails]),
                clear_alternate_custom_endpoints;
            network_endpoint_details = "networkEndpointDetails",
                with_network_endpoint_details(models::UpdateNetworkEndpointDetails),
                clear_network_endpoint_details;
        }
    }
}
