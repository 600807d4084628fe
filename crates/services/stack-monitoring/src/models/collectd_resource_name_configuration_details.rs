// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a collectd resource name configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CollectdResourceNameConfigurationDetails {
    /// The suffix to append.
    pub suffix: Option<String>,
    /// The include properties.
    pub include_properties: Option<Vec<String>>,
    /// The exclude properties.
    pub exclude_properties: Option<Vec<String>>,
}

model! {
    CollectdResourceNameConfigurationDetails {
        optional {
            suffix = "suffix", with_suffix(String);
            include_properties = "includeProperties", with_include_properties([String]);
            exclude_properties = "excludeProperties", with_exclude_properties([String]);
        }
    }
}
