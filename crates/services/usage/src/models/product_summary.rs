// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductSummary {
    /// The product number.
    pub product_number: Option<String>,
    /// The name of the product.
    pub product_name: Option<String>,
    /// The usage amount.
    pub usage_amount: Option<f64>,
    /// The amount of rewards earned.
    pub earned_rewards: Option<f64>,
    /// Whether it is eligible to earn rewards.
    pub is_eligible_to_earn_rewards: Option<bool>,
}

model! {
    ProductSummary {
        product_number = "productNumber";
        product_name = "productName";
        usage_amount = "usageAmount";
        earned_rewards = "earnedRewards";
        is_eligible_to_earn_rewards = "isEligibleToEarnRewards";
    }
}
