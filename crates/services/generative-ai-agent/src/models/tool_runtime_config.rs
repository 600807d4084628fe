// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A tool runtime configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToolRuntimeConfig {
    /// The tool runtime configuration type.
    pub tool_runtime_config_type: models::ToolRuntimeConfigType,
    /// The version.
    pub version: Option<String>,
}

model! {
    ToolRuntimeConfig {
        required {
            tool_runtime_config_type = "toolRuntimeConfigType",
                with_tool_runtime_config_type(models::ToolRuntimeConfigType);
        }
        optional {
            version = "version", with_version(String);
        }
    }
}
