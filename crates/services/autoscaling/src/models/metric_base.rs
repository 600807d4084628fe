// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A metric base.
    ///
    /// The field `metricSource` selects the variant.
    pub enum MetricBase by "metricSource" {
        ComputeAgent(models::Metric) = "COMPUTE_AGENT", as_compute_agent;
        CustomQuery(models::CustomMetric) = "CUSTOM_QUERY", as_custom_query;
    }
    shared {
        /// The time that the condition must persist before it takes effect. Default: `PT3M`.
        pending_duration = "pendingDuration", str, in ComputeAgent CustomQuery;
    }
}
