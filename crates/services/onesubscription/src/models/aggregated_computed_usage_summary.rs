// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of aggregated computed usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AggregatedComputedUsageSummary {
    /// The ID of the subscription.
    pub subscription_id: String,
    /// The ID of the parent of the subscribed service.
    pub parent_subscribed_service_id: Option<String>,
    /// The parent product.
    pub parent_product: Option<models::ComputedUsageProduct>,
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The number of the subscription plan.
    pub plan_number: Option<String>,
    /// The currency code.
    pub currency_code: Option<String>,
    /// The ID of the rate card.
    pub rate_card_id: Option<String>,
    /// The pricing model.
    pub pricing_model: Option<models::AggregatedComputedUsagePricingModel>,
    /// The aggregations of computed usages.
    pub aggregated_computed_usages: Option<Vec<models::ComputedUsageAggregation>>,
}

model! {
    AggregatedComputedUsageSummary {
        subscription_id = "subscriptionId";
        parent_subscribed_service_id = "parentSubscribedServiceId";
        parent_product = "parentProduct";
        time_start = "timeStart";
        time_end = "timeEnd";
        plan_number = "planNumber";
        currency_code = "currencyCode";
        rate_card_id = "rateCardId";
        pricing_model = "pricingModel";
        aggregated_computed_usages = "aggregatedComputedUsages";
    }
}
