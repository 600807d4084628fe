// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a cost anomaly monitor.
    ///
    /// The response has the header `etag`.
    CreateCostAnomalyMonitor = POST "/costAnomalyMonitors",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/CostAnomalyMonitor/CreateCostAnomalyMonitor";
    facts { with_retry_token(); }
    required {
        create_cost_anomaly_monitor_details = json(models::CreateCostAnomalyMonitorDetails);
    }
    optional {
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
