// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cost anomaly monitor.
    ///
    /// The response has the header `etag`.
    UpdateCostAnomalyMonitor = PUT "/costAnomalyMonitors/{costAnomalyMonitorId}",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/CostAnomalyMonitor/UpdateCostAnomalyMonitor";
    required {
        cost_anomaly_monitor_id = path "costAnomalyMonitorId" (String);
        update_cost_anomaly_monitor_details = json(models::UpdateCostAnomalyMonitorDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CostAnomalyMonitor) }
    then {
        settled(get_cost_anomaly_monitor, models::CostAnomalyMonitor,
            models::CostAnomalyMonitorLifecycleState);
    }
}
