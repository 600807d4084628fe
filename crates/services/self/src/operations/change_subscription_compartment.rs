// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the subscription to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeSubscriptionCompartment =
        POST "/subscriptions/{subscriptionId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/self/20260129/Subscription/ChangeSubscriptionCompartment";
    facts { with_retry_token(); }
    required {
        subscription_id = path "subscriptionId" (String);
        change_subscription_compartment_details =
            json(models::ChangeSubscriptionCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_subscription, models::Subscription, models::SubscriptionLifecycleState); }
}
