// @generated from spec/osub-subscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a rate card.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RateCardSummary {
    /// The product.
    pub product: models::Product,
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The net unit price.
    pub net_unit_price: String,
    /// The discretionary discount on the rate card, in percent.
    pub discretionary_discount_percentage: Option<String>,
    /// The overage price.
    pub overage_price: String,
    /// Whether the rate card has price tiers.
    pub is_tier: Option<bool>,
    /// The currency.
    pub currency: Option<models::Currency>,
    /// The tiers of the rate card.
    pub rate_card_tiers: Option<Vec<models::RateCardTier>>,
}

model! {
    RateCardSummary {
        product = "product";
        time_start = "timeStart";
        time_end = "timeEnd";
        net_unit_price = "netUnitPrice";
        discretionary_discount_percentage = "discretionaryDiscountPercentage";
        overage_price = "overagePrice";
        is_tier = "isTier";
        currency = "currency";
        rate_card_tiers = "rateCardTiers";
    }
}
