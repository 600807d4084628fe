// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of invoiceline computed usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicelineComputedUsageSummary {
    /// The parent product.
    pub parent_product: models::InvoicingProduct,
    /// The product.
    pub product: Option<models::InvoicingProduct>,
    /// The quantity.
    pub quantity: f64,
    /// The net unit price.
    pub net_unit_price: f64,
    /// The time when the service was metered.
    pub time_metered_on: DateTime<Utc>,
    /// The type.
    pub type_: models::InvoicelineComputedUsageType,
    /// The cost.
    pub cost: Option<f64>,
    /// The rounded cost.
    pub cost_rounded: f64,
}

model! {
    InvoicelineComputedUsageSummary {
        parent_product = "parentProduct";
        product = "product";
        quantity = "quantity";
        net_unit_price = "netUnitPrice";
        time_metered_on = "timeMeteredOn";
        type_ = "type";
        cost = "cost";
        cost_rounded = "costRounded";
    }
}
