// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an invoice line.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceLineSummary {
    /// The ID of the resource.
    pub id: String,
    /// The product.
    pub product: models::InvoicingProduct,
    /// The number of the invoice in accounts receivable.
    pub ar_invoice_number: Option<String>,
    /// The data center.
    pub data_center: String,
    /// The start time.
    pub time_start: DateTime<Utc>,
    /// The end time.
    pub time_end: DateTime<Utc>,
}

model! {
    InvoiceLineSummary {
        id = "id";
        product = "product";
        ar_invoice_number = "arInvoiceNumber";
        data_center = "dataCenter";
        time_start = "timeStart";
        time_end = "timeEnd";
    }
}
