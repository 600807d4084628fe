// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An ingest time rule action.
    ///
    /// The field `type` selects the variant.
    pub enum IngestTimeRuleAction by "type" {
        MetricExtraction(models::IngestTimeRuleMetricExtractionAction) = "METRIC_EXTRACTION",
            as_metric_extraction;
    }
}
