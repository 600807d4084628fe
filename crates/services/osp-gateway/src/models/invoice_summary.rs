// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an invoice.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceSummary {
    /// The ID of the invoice. It is not an OCID.
    pub invoice_id: String,
    /// The number of the invoice.
    pub invoice_number: Option<String>,
    /// The ID of the invoice.
    pub internal_invoice_id: Option<String>,
    /// Whether payment by credit card is possible.
    pub is_credit_card_payable: Option<bool>,
    /// The status of the invoice.
    pub invoice_status: Option<models::InvoiceStatus>,
    /// The type of the invoice.
    pub invoice_type: Option<models::InvoiceType>,
    /// Whether it is paid.
    pub is_paid: Option<bool>,
    /// Whether the invoice can be paid.
    pub is_payable: Option<bool>,
    /// The amount of the invoice.
    pub invoice_amount: Option<f64>,
    /// The amount of the invoice that is due.
    pub invoice_amount_due: Option<f64>,
    /// The credited amount of the invoice.
    pub invoice_amount_credited: Option<f64>,
    /// The adjusted amount of the invoice.
    pub invoice_amount_adjusted: Option<f64>,
    /// The applied amount of the invoice.
    pub invoice_amount_applied: Option<f64>,
    /// The due date of the invoice.
    pub time_invoice_due: Option<DateTime<Utc>>,
    /// Whether payment is failed.
    pub is_payment_failed: Option<bool>,
    /// The value of `invoiceAmountInDispute`.
    pub invoice_amount_in_dispute: Option<f64>,
    /// The reference number of the invoice.
    pub invoice_ref_number: Option<String>,
    /// The purchase order number of the invoice.
    pub invoice_po_number: Option<String>,
    /// The date of the invoice.
    pub time_invoice: Option<DateTime<Utc>>,
    /// The currency.
    pub currency: Option<models::Currency>,
    /// Whether the PDF can be sent by email.
    pub is_pdf_email_available: Option<bool>,
    /// Whether it is display view PDF.
    pub is_display_view_pdf: Option<bool>,
    /// Whether the PDF can be downloaded.
    pub is_display_download_pdf: Option<bool>,
    /// The last payment.
    pub last_payment_detail: Option<models::PaymentDetail>,
    /// The party name.
    pub party_name: Option<String>,
    /// The IDs of the subscriptions.
    pub subscription_ids: Option<Vec<String>>,
}

model! {
    InvoiceSummary {
        invoice_id = "invoiceId";
        invoice_number = "invoiceNumber";
        internal_invoice_id = "internalInvoiceId";
        is_credit_card_payable = "isCreditCardPayable";
        invoice_status = "invoiceStatus";
        invoice_type = "invoiceType";
        is_paid = "isPaid";
        is_payable = "isPayable";
        invoice_amount = "invoiceAmount";
        invoice_amount_due = "invoiceAmountDue";
        invoice_amount_credited = "invoiceAmountCredited";
        invoice_amount_adjusted = "invoiceAmountAdjusted";
        invoice_amount_applied = "invoiceAmountApplied";
        time_invoice_due = "timeInvoiceDue";
        is_payment_failed = "isPaymentFailed";
        invoice_amount_in_dispute = "invoiceAmountInDispute";
        invoice_ref_number = "invoiceRefNumber";
        invoice_po_number = "invoicePoNumber";
        time_invoice = "timeInvoice";
        currency = "currency";
        is_pdf_email_available = "isPdfEmailAvailable";
        is_display_view_pdf = "isDisplayViewPdf";
        is_display_download_pdf = "isDisplayDownloadPdf";
        last_payment_detail = "lastPaymentDetail";
        party_name = "partyName";
        subscription_ids = "subscriptionIds";
    }
}
