// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Management agent plugin aggregation dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementAgentPluginAggregationDimensions {
    /// The name of the plugin.
    pub plugin_name: Option<String>,
    /// The display name of the plugin.
    pub plugin_display_name: Option<String>,
}

model! {
    ManagementAgentPluginAggregationDimensions {
        plugin_name = "pluginName";
        plugin_display_name = "pluginDisplayName";
    }
}
