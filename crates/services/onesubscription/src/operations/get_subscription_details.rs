// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subscription details.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSubscriptionDetails = GET "/subscriptionDetails";
    facts { without_default_retry(); }
    required {
        subscription_id = query "subscriptionId" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::SubscriptionDetails) }
}
