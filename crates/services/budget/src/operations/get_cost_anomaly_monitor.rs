// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cost anomaly monitor.
    ///
    /// The response has the header `etag`.
    GetCostAnomalyMonitor = GET "/costAnomalyMonitors/{costAnomalyMonitorId}",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/CostAnomalyMonitor/GetCostAnomalyMonitor";
    required {
        cost_anomaly_monitor_id = path "costAnomalyMonitorId" (String);
    }
    returns { json(models::CostAnomalyMonitor), state(models::CostAnomalyMonitorLifecycleState) }
}
