// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an invoice line.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceLineSummary {
    /// The product.
    pub product: String,
    /// The order no.
    pub order_no: Option<String>,
    /// The part number.
    pub part_number: Option<String>,
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The quantity.
    pub quantity: Option<f64>,
    /// The net unit price.
    pub net_unit_price: Option<f64>,
    /// The total price.
    pub total_price: Option<f64>,
    /// The currency.
    pub currency: Option<models::Currency>,
}

model! {
    InvoiceLineSummary {
        product = "product";
        order_no = "orderNo";
        part_number = "partNumber";
        time_start = "timeStart";
        time_end = "timeEnd";
        quantity = "quantity";
        net_unit_price = "netUnitPrice";
        total_price = "totalPrice";
        currency = "currency";
    }
}
