// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A capacity configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CapacityConfig {
    /// The capacity configuration name.
    pub capacity_config_name: Option<String>,
    /// The supported capabilities.
    pub supported_capabilities: Option<models::SupportedCapabilities>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// The capacity buckets, each with its total CPU and memory.
    pub capacity_bins: Option<Vec<models::CapacityBinPreview>>,
}

model! {
    CapacityConfig {
        capacity_config_name = "capacityConfigName";
        supported_capabilities = "supportedCapabilities";
        is_default = "isDefault";
        capacity_bins = "capacityBins";
    }
}
