// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an invoice.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceSummary {
    /// The SPM invoice number.
    pub spm_invoice_number: String,
    /// The ar invoices.
    pub ar_invoices: Option<String>,
    /// The billed customer.
    pub bill_to_customer: models::InvoicingBusinessPartner,
    /// The billing contact.
    pub bill_to_contact: models::InvoicingUser,
    /// The billing address.
    pub bill_to_address: models::InvoicingAddress,
    /// The payment method.
    pub payment_method: String,
    /// The payment term.
    pub payment_term: models::InvoicingPaymentTerm,
    /// The receipt method.
    pub receipt_method: Option<String>,
    /// The currency.
    pub currency: models::InvoicingCurrency,
    /// The organization.
    pub organization: models::InvoicingOrganization,
    /// The type.
    pub type_: String,
    /// The status.
    pub status: String,
    /// The subscription number.
    pub subscription_number: String,
    /// The time of the invoice.
    pub time_invoice_date: DateTime<Utc>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The ID of the creator.
    pub created_by: Option<String>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The user or principal that made the last update.
    pub updated_by: Option<String>,
    /// The invoice lines.
    pub invoice_lines: Option<Vec<models::InvoiceLineSummary>>,
}

model! {
    InvoiceSummary {
        spm_invoice_number = "spmInvoiceNumber";
        ar_invoices = "arInvoices";
        bill_to_customer = "billToCustomer";
        bill_to_contact = "billToContact";
        bill_to_address = "billToAddress";
        payment_method = "paymentMethod";
        payment_term = "paymentTerm";
        receipt_method = "receiptMethod";
        currency = "currency";
        organization = "organization";
        type_ = "type";
        status = "status";
        subscription_number = "subscriptionNumber";
        time_invoice_date = "timeInvoiceDate";
        time_created = "timeCreated";
        created_by = "createdBy";
        time_updated = "timeUpdated";
        updated_by = "updatedBy";
        invoice_lines = "invoiceLines";
    }
}
