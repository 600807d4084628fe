// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Percentage of cores enabled options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PercentageOfCoresEnabledOptions {
    /// The minimum.
    pub min: Option<i64>,
    /// The maximum.
    pub max: Option<i64>,
    /// The default value.
    pub default_value: Option<i64>,
}

model! {
    PercentageOfCoresEnabledOptions {
        min = "min";
        max = "max";
        default_value = "defaultValue";
    }
}
