// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Clean energy usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CleanEnergyUsage {
    /// The region.
    pub region: String,
    /// The availability domain.
    pub ad: Option<String>,
    /// The usage.
    pub usage: f64,
}

model! {
    CleanEnergyUsage {
        region = "region";
        ad = "ad";
        usage = "usage";
    }
}
