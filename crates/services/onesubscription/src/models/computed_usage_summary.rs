// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of computed usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputedUsageSummary {
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The ID of the parent of the subscribed service.
    pub parent_subscribed_service_id: Option<String>,
    /// The parent product.
    pub parent_product: Option<models::ComputedUsageProduct>,
    /// The number of the subscription plan.
    pub plan_number: Option<String>,
    /// The currency code.
    pub currency_code: Option<String>,
    /// The ID of the rate card tier that applies to the usage.
    pub rate_card_tierd_id: Option<String>,
    /// The ID of the rate card.
    pub rate_card_id: Option<String>,
    /// The source of the compute records.
    pub compute_source: Option<String>,
    /// The data center.
    pub data_center: Option<String>,
    /// The ID from the metering system, as received.
    pub mqs_message_id: Option<String>,
    /// The ID of the computed usage.
    pub computed_usage_id: String,
    /// The quantity.
    pub quantity: Option<String>,
    /// The internal number of the usage line in SPM.
    pub usage_number: Option<String>,
    /// The internal ID of the original usage line in SPM.
    pub original_usage_number: Option<String>,
    /// The ID of the commitment for the subscribed service.
    pub commitment_service_id: Option<String>,
    /// Whether the usage is invoiced.
    pub is_invoiced: Option<bool>,
    /// The type.
    pub type_: Option<models::ComputedUsageType>,
    /// The time of the usage computation.
    pub time_of_arrival: Option<DateTime<Utc>>,
    /// The time when the service was metered.
    pub time_metered_on: Option<DateTime<Utc>>,
    /// The net unit price.
    pub net_unit_price: Option<String>,
    /// The rounded cost.
    pub cost_rounded: Option<String>,
    /// The cost.
    pub cost: Option<String>,
    /// The product.
    pub product: Option<models::ComputedUsageProduct>,
    /// The unit of measure.
    pub unit_of_measure: Option<String>,
}

model! {
    ComputedUsageSummary {
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        parent_subscribed_service_id = "parentSubscribedServiceId";
        parent_product = "parentProduct";
        plan_number = "planNumber";
        currency_code = "currencyCode";
        rate_card_tierd_id = "rateCardTierdId";
        rate_card_id = "rateCardId";
        compute_source = "computeSource";
        data_center = "dataCenter";
        mqs_message_id = "mqsMessageId";
        computed_usage_id = "computedUsageId";
        quantity = "quantity";
        usage_number = "usageNumber";
        original_usage_number = "originalUsageNumber";
        commitment_service_id = "commitmentServiceId";
        is_invoiced = "isInvoiced";
        type_ = "type";
        time_of_arrival = "timeOfArrival";
        time_metered_on = "timeMeteredOn";
        net_unit_price = "netUnitPrice";
        cost_rounded = "costRounded";
        cost = "cost";
        product = "product";
        unit_of_measure = "unitOfMeasure";
    }
}
