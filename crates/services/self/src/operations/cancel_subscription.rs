// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the subscription.
    CancelSubscription = POST "/subscriptions/{subscriptionId}/actions/cancel",
        "https://docs.oracle.com/iaas/api/#/en/self/20260129/Subscription/CancelSubscription";
    facts { with_retry_token(); }
    required {
        subscription_id = path "subscriptionId" (String);
        cancel_subscription_details = json(models::CancelSubscriptionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Subscription) }
    then {
        settled(get_subscription, models::Subscription, models::SubscriptionLifecycleState);
        with_id("subscriptionId", "id");
        with_cancellation();
    }
}
