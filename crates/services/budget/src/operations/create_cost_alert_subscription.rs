// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a cost alert subscription.
    ///
    /// The response has the header `etag`.
    CreateCostAlertSubscription = POST "/costAlertSubscriptions",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/CostAlertSubscription/CreateCostAlertSubscription";
    facts { with_retry_token(); }
    required {
        create_cost_alert_subscription_details = json(models::CreateCostAlertSubscriptionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CostAlertSubscription) }
    then {
        settled(get_cost_alert_subscription, models::CostAlertSubscription,
            models::CostAlertSubscriptionLifecycleState);
        with_id("costAlertSubscriptionId", "id");
    }
}
