// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the cost alert subscription.
    DeleteCostAlertSubscription = DELETE "/costAlertSubscriptions/{costAlertSubscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/cost-anomaly/20190111/CostAlertSubscription/DeleteCostAlertSubscription";
    required {
        cost_alert_subscription_id = path "costAlertSubscriptionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_cost_alert_subscription); }
}
