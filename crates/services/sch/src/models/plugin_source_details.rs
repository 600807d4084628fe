// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// The details of a plugin source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PluginSourceDetails {
    /// The name of the plugin.
    pub plugin_name: String,
    /// The configuration map.
    pub config_map: Value,
}

model! {
    PluginSourceDetails, "kind" = "plugin" {
        required {
            plugin_name = "pluginName", with_plugin_name(String);
            config_map = "configMap", with_config_map(Value);
        }
    }
}
