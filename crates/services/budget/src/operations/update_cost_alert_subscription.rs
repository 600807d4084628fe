// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cost alert subscription.
    ///
    /// The response has the header `etag`.
    UpdateCostAlertSubscription = PUT "/costAlertSubscriptions/{costAlertSubscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/CostAlertSubscription/UpdateCostAlertSubscription";
    required {
        cost_alert_subscription_id = path "costAlertSubscriptionId" (String);
        update_cost_alert_subscription_details = json(models::UpdateCostAlertSubscriptionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CostAlertSubscription) }
    then {
        settled(get_cost_alert_subscription, models::CostAlertSubscription,
            models::CostAlertSubscriptionLifecycleState);
    }
}
