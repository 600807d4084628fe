// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subscription mapping.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSubscriptionMapping = GET "/subscriptionMappings/{subscriptionMappingId}",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/SubscriptionMapping/GetSubscriptionMapping";
    facts { without_default_retry(); }
    required {
        subscription_mapping_id = path "subscriptionMappingId" (String);
    }
    returns { json(models::SubscriptionMapping), state(models::SubscriptionMappingLifecycleState) }
}
