// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A plugin source details response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PluginSourceDetailsResponse {
    /// The metadata of the private endpoint.
    pub private_endpoint_metadata: Option<models::PrivateEndpointMetadata>,
    /// The name of the plugin.
    pub plugin_name: String,
    /// The configuration map.
    pub config_map: Value,
}

model! {
    PluginSourceDetailsResponse, "kind" = "plugin" {
        private_endpoint_metadata = "privateEndpointMetadata";
        plugin_name = "pluginName";
        config_map = "configMap";
    }
}
