// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a reward.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RewardDetails {
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
    /// The ID of the subscription.
    pub subscription_id: Option<String>,
    /// The currency.
    pub currency: Option<String>,
    /// The rewards rate.
    pub rewards_rate: Option<f64>,
    /// The total rewards available.
    pub total_rewards_available: Option<f64>,
    /// The code for the redemption of rewards in the Billing Center.
    pub redemption_code: Option<String>,
}

model! {
    RewardDetails {
        tenancy_id = "tenancyId";
        subscription_id = "subscriptionId";
        currency = "currency";
        rewards_rate = "rewardsRate";
        total_rewards_available = "totalRewardsAvailable";
        redemption_code = "redemptionCode";
    }
}
