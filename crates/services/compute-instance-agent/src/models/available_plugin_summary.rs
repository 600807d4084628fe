// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an available plugin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailablePluginSummary {
    /// The name.
    pub name: String,
    /// The summary.
    pub summary: Option<String>,
    /// Whether the item is supported.
    pub is_supported: bool,
    /// Whether it is enabled by default.
    pub is_enabled_by_default: bool,
}

model! {
    AvailablePluginSummary {
        name = "name";
        summary = "summary";
        is_supported = "isSupported";
        is_enabled_by_default = "isEnabledByDefault";
    }
}
