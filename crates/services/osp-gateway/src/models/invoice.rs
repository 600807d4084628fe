// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An invoice.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// The ID of the invoice. It is not an OCID.
    pub invoice_id: String,
    /// The number of the invoice.
    pub invoice_number: Option<String>,
    /// The ID of the invoice.
    pub internal_invoice_id: Option<String>,
    /// Whether payment by credit card is possible.
    pub is_credit_card_payable: Option<bool>,
    /// The date of the invoice.
    pub time_invoice: Option<DateTime<Utc>>,
    /// The tax.
    pub tax: Option<f64>,
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
    /// The currency.
    pub currency: Option<models::Currency>,
    /// The type of the invoice.
    pub invoice_type: Option<models::InvoiceType>,
    /// The due date of the invoice.
    pub time_invoice_due: Option<DateTime<Utc>>,
    /// The reference number of the invoice.
    pub invoice_ref_number: Option<String>,
    /// The purchase order number of the invoice.
    pub invoice_po_number: Option<String>,
    /// The status of the invoice.
    pub invoice_status: Option<models::InvoiceStatus>,
    /// The preferred email.
    pub preferred_email: Option<String>,
    /// Whether the PDF can be sent by email.
    pub is_pdf_email_available: Option<bool>,
    /// Whether the PDF can be downloaded.
    pub is_display_download_pdf: Option<bool>,
    /// Whether the invoice can be paid.
    pub is_payable: Option<bool>,
    /// The payment terms.
    pub payment_terms: Option<String>,
    /// The last payment.
    pub last_payment_detail: Option<models::PaymentDetail>,
    /// The billing address.
    pub bill_to_address: Option<models::BillToAddress>,
    /// The IDs of the subscriptions.
    pub subscription_ids: Option<Vec<String>>,
}

model! {
    Invoice {
        invoice_id = "invoiceId";
        invoice_number = "invoiceNumber";
        internal_invoice_id = "internalInvoiceId";
        is_credit_card_payable = "isCreditCardPayable";
        time_invoice = "timeInvoice";
        tax = "tax";
        invoice_amount = "invoiceAmount";
        invoice_amount_due = "invoiceAmountDue";
        invoice_amount_credited = "invoiceAmountCredited";
        invoice_amount_adjusted = "invoiceAmountAdjusted";
        invoice_amount_applied = "invoiceAmountApplied";
        currency = "currency";
        invoice_type = "invoiceType";
        time_invoice_due = "timeInvoiceDue";
        invoice_ref_number = "invoiceRefNumber";
        invoice_po_number = "invoicePoNumber";
        invoice_status = "invoiceStatus";
        preferred_email = "preferredEmail";
        is_pdf_email_available = "isPdfEmailAvailable";
        is_display_download_pdf = "isDisplayDownloadPdf";
        is_payable = "isPayable";
        payment_terms = "paymentTerms";
        last_payment_detail = "lastPaymentDetail";
        bill_to_address = "billToAddress";
        subscription_ids = "subscriptionIds";
    }
}
