// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an integration instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIntegrationInstanceDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The type of the integration instance. The types with the suffix `X` are for Oracle
    /// Integration 3.
    pub integration_instance_type: Option<models::IntegrationInstanceType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the license is bring your own license (BYOL).
    pub is_byol: Option<bool>,
    /// The number of message packs.
    pub message_packs: Option<i64>,
    /// Whether the file server is enabled.
    pub is_file_server_enabled: Option<bool>,
    /// Whether Visual Builder is enabled.
    pub is_visual_builder_enabled: Option<bool>,
    /// The custom endpoint.
    pub custom_endpoint: Option<models::UpdateCustomEndpointDetails>,
    /// The alternate custom endpoints of the instance URL.
    pub alternate_custom_endpoints: Option<Vec<models::UpdateCustomEndpointDetails>>,
    cleared: Vec<String>,
}

update! {
    UpdateIntegrationInstanceDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            integration_instance_type = "integrationInstanceType",
                with_integration_instance_type(models::IntegrationInstanceType),
                clear_integration_instance_type;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
            is_byol = "isByol", with_is_byol(bool), clear_is_byol;
            message_packs = "messagePacks", with_message_packs(i64), clear_message_packs;
            is_file_server_enabled = "isFileServerEnabled", with_is_file_server_enabled(bool),
                clear_is_file_server_enabled;
            is_visual_builder_enabled = "isVisualBuilderEnabled",
                with_is_visual_builder_enabled(bool), clear_is_visual_builder_enabled;
            custom_endpoint = "customEndpoint",
                with_custom_endpoint(models::UpdateCustomEndpointDetails), clear_custom_endpoint;
            alternate_custom_endpoints = "alternateCustomEndpoints",
                with_alternate_custom_endpoints([models::UpdateCustomEndpointDetails]),
                clear_alternate_custom_endpoints;
        }
    }
}
