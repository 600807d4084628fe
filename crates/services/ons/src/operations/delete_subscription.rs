// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the subscription.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteSubscription = DELETE "/subscriptions/{subscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/notification/20181201/Subscription/DeleteSubscription";
    facts { without_default_retry(); }
    required {
        subscription_id = path "subscriptionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_subscription); }
}
