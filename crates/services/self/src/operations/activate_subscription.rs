// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Activates the subscription.
    ///
    /// The response has the header `etag`.
    ActivateSubscription = POST "/partners/subscriptions/{subscriptionId}/actions/activate",
        "https://docs.oracle.com/iaas/api/#/en/self/20260129/PartnerSubscription/ActivateSubscription";
    facts { with_retry_token(); }
    required {
        subscription_id = path "subscriptionId" (String);
        activate_subscription_details = json(models::ActivateSubscriptionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ActivateSubscriptionResult) }
}
