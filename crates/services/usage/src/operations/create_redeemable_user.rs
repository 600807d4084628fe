// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a redeemable user.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateRedeemableUser = POST "/subscriptions/{subscriptionId}/redeemableUsers",
        "https://docs.oracle.com/iaas/api/#/en/usage-proxy/20190111/RedeemableUser/CreateRedeemableUser";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        subscription_id = path "subscriptionId" (String);
        tenancy_id = query "tenancyId" (String);
        create_redeemable_user_details = json(models::CreateRedeemableUserDetails);
    }
    optional {
        /// The ID of the user.
        user_id = query "userId" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RedeemableUserCollection) }
}
