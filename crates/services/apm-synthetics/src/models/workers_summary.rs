// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of workers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkersSummary {
    /// The total number.
    pub total: i64,
    /// The number of available resources.
    pub available: i64,
    /// The number of occupied workers.
    pub used: i64,
    /// The number of disabled monitors or workers.
    pub disabled: i64,
    /// The min version.
    pub min_version: String,
    /// The available capabilities.
    pub available_capabilities: Vec<models::AvailableCapability>,
}

model! {
    WorkersSummary {
        total = "total";
        available = "available";
        used = "used";
        disabled = "disabled";
        min_version = "minVersion";
        available_capabilities = "availableCapabilities";
    }
}
