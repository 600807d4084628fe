// @generated from spec/osub-billing-schedule.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a billing schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingScheduleSummary {
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The date of invoicing.
    pub time_invoicing: Option<DateTime<Utc>>,
    /// The status of the invoice.
    pub invoice_status: Option<models::BillingScheduleInvoiceStatus>,
    /// The quantity.
    pub quantity: Option<String>,
    /// The net unit price.
    pub net_unit_price: Option<String>,
    /// The amount.
    pub amount: Option<String>,
    /// The billing frequency.
    pub billing_frequency: Option<String>,
    /// The number of the invoice in accounts receivable.
    pub ar_invoice_number: Option<String>,
    /// The ID of the transaction in accounts receivable.
    pub ar_customer_transaction_id: Option<String>,
    /// The order number.
    pub order_number: Option<String>,
    /// The product.
    pub product: Option<models::Product>,
}

model! {
    BillingScheduleSummary {
        time_start = "timeStart";
        time_end = "timeEnd";
        time_invoicing = "timeInvoicing";
        invoice_status = "invoiceStatus";
        quantity = "quantity";
        net_unit_price = "netUnitPrice";
        amount = "amount";
        billing_frequency = "billingFrequency";
        ar_invoice_number = "arInvoiceNumber";
        ar_customer_transaction_id = "arCustomerTransactionId";
        order_number = "orderNumber";
        product = "product";
    }
}
