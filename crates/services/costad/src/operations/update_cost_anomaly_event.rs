// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cost anomaly event.
    ///
    /// The response has the header `etag`.
    UpdateCostAnomalyEvent = PUT "/costAnomalyEvents/{costAnomalyEventId}",
        "https://docs.oracle.com/iaas/api/#/en/cost-anomaly/20190111/CostAnomalyEvent/UpdateCostAnomalyEvent";
    required {
        cost_anomaly_event_id = path "costAnomalyEventId" (String);
        update_cost_anomaly_event_details = json(models::UpdateCostAnomalyEventDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CostAnomalyEvent) }
    then {
        settled(get_cost_anomaly_event, models::CostAnomalyEvent,
            models::CostAnomalyEventLifecycleState);
    }
}
