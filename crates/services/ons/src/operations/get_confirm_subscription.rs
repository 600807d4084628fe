// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Confirms a subscription with the token of the confirmation message.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetConfirmSubscription = GET "/subscriptions/{id}/confirmation",
        "https://docs.oracle.com/iaas/api/#/en/notification/20181201/Subscription/GetConfirmSubscription";
    facts {
        without_default_retry();
        with_secret_fields(&["unsubscribeUrl"]);
    }
    required {
        id = path "id" (String);
        token = query "token" (String);
        protocol = query "protocol" (String);
    }
    returns { json(models::ConfirmationResult) }
}
