// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the redeemable user.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteRedeemableUser = DELETE "/subscriptions/{subscriptionId}/redeemableUsers",
        "https://docs.oracle.com/iaas/api/#/en/usage-proxy/20190111/RedeemableUser/DeleteRedeemableUser";
    facts { without_default_retry(); }
    required {
        subscription_id = path "subscriptionId" (String);
        email_id = query "emailId" (String);
        tenancy_id = query "tenancyId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
