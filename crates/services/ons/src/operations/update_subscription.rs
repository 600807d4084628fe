// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the subscription.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateSubscription = PUT "/subscriptions/{subscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/notification/20181201/Subscription/UpdateSubscription";
    facts { without_default_retry(); }
    required {
        subscription_id = path "subscriptionId" (String);
        update_subscription_details = json(models::UpdateSubscriptionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::UpdateSubscriptionDetails) }
    then { settled(get_subscription, models::Subscription, models::SubscriptionLifecycleState); }
}
