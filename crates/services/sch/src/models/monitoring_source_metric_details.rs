// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a monitoring source metric.
    ///
    /// The field `kind` selects the variant.
    pub enum MonitoringSourceMetricDetails by "kind" {
        All(models::MonitoringSourceAllMetrics) = "all", as_all;
    }
}
