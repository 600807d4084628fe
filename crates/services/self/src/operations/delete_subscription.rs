// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the subscription.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteSubscription = DELETE "/subscriptions/{subscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/self/20260129/Subscription/DeleteSubscription";
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
