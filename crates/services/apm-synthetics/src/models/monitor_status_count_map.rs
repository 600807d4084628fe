// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A monitor status count map.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitorStatusCountMap {
    /// The total number.
    pub total: i64,
    /// The number of enabled monitors that use the script.
    pub enabled: i64,
    /// The number of disabled monitors or workers.
    pub disabled: i64,
    /// The invalid.
    pub invalid: i64,
}

model! {
    MonitorStatusCountMap {
        total = "total";
        enabled = "enabled";
        disabled = "disabled";
        invalid = "invalid";
    }
}
