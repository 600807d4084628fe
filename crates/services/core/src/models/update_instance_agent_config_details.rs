// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an instance agent configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstanceAgentConfigDetails {
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
    UpdateInstanceAgentConfigDetails {
        optional {
            is_monitoring_disabled = "isMonitoringDisabled", with_is_monitoring_disabled(bool);
            is_management_disabled = "isManagementDisabled", with_is_management_disabled(bool);
            are_all_plugins_disabled = "areAllPluginsDisabled", with_are_all_plugins_disabled(bool);
            plugins_config = "pluginsConfig",
                with_plugins_config([models::InstanceAgentPluginConfigDetails]);
        }
    }
}
