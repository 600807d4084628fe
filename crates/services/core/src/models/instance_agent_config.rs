// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An instance agent configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentConfig {
    /// Whether the monitoring plugins of Oracle Cloud Agent are disabled.
    pub is_monitoring_disabled: Option<bool>,
    /// Whether the management plugins of Oracle Cloud Agent are disabled.
    pub is_management_disabled: Option<bool>,
    /// Whether all plugins of Oracle Cloud Agent are disabled, including management and monitoring.
    pub are_all_plugins_disabled: Option<bool>,
    /// The configuration of the plugins of the instance.
    pub plugins_config: Option<Vec<models::InstanceAgentPluginConfigDetails>>,
}

model! {
    InstanceAgentConfig {
        is_monitoring_disabled = "isMonitoringDisabled";
        is_management_disabled = "isManagementDisabled";
        are_all_plugins_disabled = "areAllPluginsDisabled";
        plugins_config = "pluginsConfig";
    }
}
