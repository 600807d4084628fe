// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a subscription.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateSubscription = POST "/subscriptions",
        "https://docs.oracle.com/iaas/api/#/en/notification/20181201/Subscription/CreateSubscription";
    facts {
        without_default_retry();
        with_retry_token();
    }
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
