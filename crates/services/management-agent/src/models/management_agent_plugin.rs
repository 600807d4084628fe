// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A management agent plugin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementAgentPlugin {
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The version.
    pub version: Option<i64>,
    /// The supported platforms.
    pub supported_platform_types: Option<Vec<models::ManagementAgentPluginSupportedPlatformType>>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the deployment is possible in the console.
    pub is_console_deployable: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: models::ManagementAgentPluginLifecycleState,
}

model! {
    ManagementAgentPlugin {
        id = "id";
        name = "name";
        version = "version";
        supported_platform_types = "supportedPlatformTypes";
        display_name = "displayName";
        description = "description";
        is_console_deployable = "isConsoleDeployable";
        lifecycle_state = "lifecycleState";
    }
}
