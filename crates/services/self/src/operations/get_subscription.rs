// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subscription.
    ///
    /// The response has the header `etag`.
    GetSubscription = GET "/subscriptions/{subscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/self/20260129/Subscription/GetSubscription";
    required {
        subscription_id = path "subscriptionId" (String);
    }
    returns { json(models::Subscription), state(models::SubscriptionLifecycleState) }
}
