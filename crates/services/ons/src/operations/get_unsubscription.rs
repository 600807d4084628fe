// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Ends a subscription with the token of a delivered message.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetUnsubscription = GET "/subscriptions/{id}/unsubscription",
        "https://docs.oracle.com/iaas/api/#/en/notification/20181201/Subscription/GetUnsubscription";
    facts { without_default_retry(); }
    required {
        id = path "id" (String);
        token = query "token" (String);
        protocol = query "protocol" (String);
    }
    returns { text }
}
