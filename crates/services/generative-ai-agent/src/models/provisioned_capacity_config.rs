// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A provisioned capacity configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisionedCapacityConfig {
    /// The OCID of the provisioned capacity.
    pub provisioned_capacity_id: String,
    /// The platform runtime configuration.
    pub platform_runtime_config: Option<models::PlatformRuntimeConfig>,
    /// The tool runtime configurations.
    pub tool_runtime_configs: Option<Vec<models::ToolRuntimeConfig>>,
}

model! {
    ProvisionedCapacityConfig {
        required {
            provisioned_capacity_id = "provisionedCapacityId", with_provisioned_capacity_id(String);
        }
        optional {
            platform_runtime_config = "platformRuntimeConfig",
                with_platform_runtime_config(models::PlatformRuntimeConfig);
            tool_runtime_configs = "toolRuntimeConfigs",
                with_tool_runtime_configs([models::ToolRuntimeConfig]);
        }
    }
}
