// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Enables the cost anomaly monitor.
    ///
    /// The response has the header `etag`.
    EnableCostAnomalyMonitor = POST "/costAnomalyMonitors/{costAnomalyMonitorId}/actions/enable",
        "https://docs.oracle.com/iaas/api/#/en/cost-anomaly/20190111/CostAnomalyMonitor/EnableCostAnomalyMonitor";
    facts { with_retry_token(); }
    required {
        cost_anomaly_monitor_id = path "costAnomalyMonitorId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CostAnomalyMonitor) }
    then {
        settled(get_cost_anomaly_monitor, models::CostAnomalyMonitor,
            models::CostAnomalyMonitorLifecycleState);
        with_id("costAnomalyMonitorId", "id");
    }
}
