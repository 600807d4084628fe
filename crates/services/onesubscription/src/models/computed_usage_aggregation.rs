// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A computed usage aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputedUsageAggregation {
    /// The quantity.
    pub quantity: Option<String>,
    /// The product.
    pub product: Option<models::ComputedUsageProduct>,
    /// The data center.
    pub data_center: Option<String>,
    /// The time when the service was metered.
    pub time_metered_on: Option<DateTime<Utc>>,
    /// The net unit price.
    pub net_unit_price: Option<String>,
    /// The sum of the unrounded line amounts.
    pub cost_unrounded: Option<String>,
    /// The cost.
    pub cost: Option<String>,
    /// The type.
    pub type_: Option<models::ComputedUsageAggregationType>,
}

model! {
    ComputedUsageAggregation {
        quantity = "quantity";
        product = "product";
        data_center = "dataCenter";
        time_metered_on = "timeMeteredOn";
        net_unit_price = "netUnitPrice";
        cost_unrounded = "costUnrounded";
        cost = "cost";
        type_ = "type";
    }
}
