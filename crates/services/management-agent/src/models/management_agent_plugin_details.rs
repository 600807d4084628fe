// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a management agent plugin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementAgentPluginDetails {
    /// The ID of the plugin.
    pub plugin_id: Option<String>,
    /// The name of the plugin.
    pub plugin_name: String,
    /// The display name of the plugin.
    pub plugin_display_name: Option<String>,
    /// The version of the plugin.
    pub plugin_version: Option<String>,
    /// The status of the plugin.
    pub plugin_status: Option<models::ManagementAgentPluginPluginStatus>,
    /// The plugin status message.
    pub plugin_status_message: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
}

model! {
    ManagementAgentPluginDetails {
        plugin_id = "pluginId";
        plugin_name = "pluginName";
        plugin_display_name = "pluginDisplayName";
        plugin_version = "pluginVersion";
        plugin_status = "pluginStatus";
        plugin_status_message = "pluginStatusMessage";
        is_enabled = "isEnabled";
    }
}
