// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subscription.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSubscription = GET "/subscriptions/{subscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/notification/20181201/Subscription/GetSubscription";
    facts { without_default_retry(); }
    required {
        subscription_id = path "subscriptionId" (String);
    }
    returns { json(models::Subscription), state(models::SubscriptionLifecycleState) }
}
