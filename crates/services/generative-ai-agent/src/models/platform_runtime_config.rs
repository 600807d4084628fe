// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A platform runtime configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlatformRuntimeConfig {
    /// The platform runtime configuration type.
    pub platform_runtime_config_type: Option<models::PlatformRuntimeConfigType>,
    /// The version.
    pub version: Option<String>,
}

model! {
    PlatformRuntimeConfig {
        optional {
            platform_runtime_config_type = "platformRuntimeConfigType",
                with_platform_runtime_config_type(models::PlatformRuntimeConfigType);
            version = "version", with_version(String);
        }
    }
}
