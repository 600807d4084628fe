// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the subscription to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeSubscriptionCompartment =
        POST "/subscriptions/{subscriptionId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/notification/20181201/Subscription/ChangeSubscriptionCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        subscription_id = path "subscriptionId" (String);
        change_compartment_details = json(models::ChangeCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_subscription, models::Subscription, models::SubscriptionLifecycleState); }
}
