// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Monitoring source all metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoringSourceAllMetrics {}

model! {
    MonitoringSourceAllMetrics, "kind" = "all" {
        optional {}
    }
}
