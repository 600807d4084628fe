// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Sends the confirmation message of a pending subscription again.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ResendSubscriptionConfirmation = POST "/subscriptions/{id}/resendConfirmation",
        "https://docs.oracle.com/iaas/api/#/en/notification/20181201/Subscription/ResendSubscriptionConfirmation";
    facts { without_default_retry(); }
    required {
        id = path "id" (String);
    }
    returns { json(models::Subscription) }
    then {
        settled(get_subscription, models::Subscription, models::SubscriptionLifecycleState);
        with_id("subscriptionId", "id");
    }
}
