// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a monthly reward.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonthlyRewardSummary {
    /// The available rewards.
    pub available_rewards: Option<f64>,
    /// The amount of rewards redeemed.
    pub redeemed_rewards: Option<f64>,
    /// The amount of rewards earned.
    pub earned_rewards: Option<f64>,
    /// Whether it is manual.
    pub is_manual: Option<bool>,
    /// The time when the rewards expired.
    pub time_rewards_expired: Option<DateTime<Utc>>,
    /// The time when the rewards were earned.
    pub time_rewards_earned: Option<DateTime<Utc>>,
    /// The start of the usage period.
    pub time_usage_started: Option<DateTime<Utc>>,
    /// The end of the usage period.
    pub time_usage_ended: Option<DateTime<Utc>>,
    /// The usage amount.
    pub usage_amount: Option<f64>,
    /// The eligible usage amount.
    pub eligible_usage_amount: Option<f64>,
    /// The ineligible usage amount.
    pub ineligible_usage_amount: Option<f64>,
    /// The usage period key.
    pub usage_period_key: Option<String>,
}

model! {
    MonthlyRewardSummary {
        available_rewards = "availableRewards";
        redeemed_rewards = "redeemedRewards";
        earned_rewards = "earnedRewards";
        is_manual = "isManual";
        time_rewards_expired = "timeRewardsExpired";
        time_rewards_earned = "timeRewardsEarned";
        time_usage_started = "timeUsageStarted";
        time_usage_ended = "timeUsageEnded";
        usage_amount = "usageAmount";
        eligible_usage_amount = "eligibleUsageAmount";
        ineligible_usage_amount = "ineligibleUsageAmount";
        usage_period_key = "usagePeriodKey";
    }
}
