// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cost alert subscription.
    ///
    /// The response has the header `etag`.
    GetCostAlertSubscription = GET "/costAlertSubscriptions/{costAlertSubscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/cost-anomaly/20190111/CostAlertSubscription/GetCostAlertSubscription";
    required {
        cost_alert_subscription_id = path "costAlertSubscriptionId" (String);
    }
    returns {
        json(models::CostAlertSubscription),
        state(models::CostAlertSubscriptionLifecycleState),
    }
}
