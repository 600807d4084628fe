// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cost anomaly event.
    ///
    /// The response has the header `etag`.
    GetCostAnomalyEvent = GET "/costAnomalyEvents/{costAnomalyEventId}",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/CostAnomalyEvent/GetCostAnomalyEvent";
    required {
        cost_anomaly_event_id = path "costAnomalyEventId" (String);
    }
    returns { json(models::CostAnomalyEvent), state(models::CostAnomalyEventLifecycleState) }
}
