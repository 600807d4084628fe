// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the metrics data.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    SummarizeMetricsData = POST "/metrics/actions/summarizeMetricsData",
        "https://docs.oracle.com/iaas/api/#/en/monitoring/20180401/MetricData/SummarizeMetricsData";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        summarize_metrics_data_details = json(models::SummarizeMetricsDataDetails);
    }
    optional {
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
    }
    returns { json(Vec<models::MetricData>) }
}
