// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the rewards.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListRewards = GET "/subscriptions/{subscriptionId}/rewards",
        "https://docs.oracle.com/iaas/api/#/en/usage-proxy/20190111/MonthlyRewardSummary/ListRewards";
    facts { without_default_retry(); }
    required {
        subscription_id = path "subscriptionId" (String);
        tenancy_id = query "tenancyId" (String);
    }
    returns { json(models::RewardCollection) }
}
