// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the metrics.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListMetrics = POST "/metrics/actions/listMetrics",
        "https://docs.oracle.com/iaas/api/#/en/monitoring/20180401/Metric/ListMetrics";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        list_metrics_details = json(models::ListMetricsDetails);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. Default: `1000`.
        limit = query "limit" (i64);
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
    }
    returns { pages(Vec<models::Metric>), items(models::Metric) }
}
