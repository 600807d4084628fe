// @generated from spec/osub-usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the pricing model of a computed usage aggregated.
    pub enum ComputedUsageAggregatedPricingModel {
        PayAsYouGo = "PAY_AS_YOU_GO",
        Monthly = "MONTHLY",
        Annual = "ANNUAL",
        Prepaid = "PREPAID",
        FundedAllocation = "FUNDED_ALLOCATION",
    }
}
