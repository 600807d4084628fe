// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A unified agent custom plugin log source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentCustomPluginLogSource {
    /// The name.
    pub name: String,
    /// The custom plugin.
    pub custom_plugin: String,
}

model! {
    UnifiedAgentCustomPluginLogSource, "sourceType" = "CUSTOM_PLUGIN" {
        required {
            name = "name", with_name(String);
            custom_plugin = "customPlugin", with_custom_plugin(String);
        }
    }
}
