// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the subscription.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateSubscription = PUT "/subscriptions/{subscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/self/20260129/Subscription/UpdateSubscription";
    required {
        subscription_id = path "subscriptionId" (String);
        update_subscription_details = json(models::UpdateSubscriptionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_subscription, models::Subscription, models::SubscriptionLifecycleState); }
}
