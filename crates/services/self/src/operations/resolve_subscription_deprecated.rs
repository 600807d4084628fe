// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Resolves the subscription. Another endpoint has replaced this one.
    ///
    /// Deprecated.
    ResolveSubscriptionDeprecated = POST "/partner/subscriptions/actions/resolve",
        "https://docs.oracle.com/iaas/api/#/en/self/20260129/PartnerSubscription/ResolveSubscriptionDeprecated";
    facts {
        with_retry_token();
        with_secret_fields(&["selfToken"]);
    }
    required {
        resolve_subscription_details = json(models::ResolveSubscriptionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::PartnerSubscription) }
}
