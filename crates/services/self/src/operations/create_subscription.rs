// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a subscription.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateSubscription = POST "/subscriptions",
        "https://docs.oracle.com/iaas/api/#/en/self/20260129/Subscription/CreateSubscription";
    facts { with_retry_token(); }
    required {
        create_subscription_details = json(models::CreateSubscriptionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Subscription) }
    then {
        settled(get_subscription, models::Subscription, models::SubscriptionLifecycleState);
        with_id("subscriptionId", "id");
    }
}
