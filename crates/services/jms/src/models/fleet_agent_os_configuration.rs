// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A fleet agent OS configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetAgentOsConfiguration {
    /// The include paths.
    pub include_paths: Vec<String>,
    /// The exclude paths.
    pub exclude_paths: Vec<String>,
}

model! {
    FleetAgentOsConfiguration {
        required {
            include_paths = "includePaths", with_include_paths([String]);
            exclude_paths = "excludePaths", with_exclude_paths([String]);
        }
    }
}
