// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the invoices.
    ///
    /// The response has the header `opc-total-items`.
    ListInvoices = GET "/invoices";
    required {
        osp_home_region = query "ospHomeRegion" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the invoice.
        invoice_id = query "invoiceId" (String);
        /// The type.
        type_ = query_each "type" ([models::InvoiceType]);
        /// The text to search for.
        search_text = query "searchText" (String);
        /// The start time of the invoice.
        time_invoice_start = query "timeInvoiceStart" (DateTime<Utc>);
        /// The end time of the invoice.
        time_invoice_end = query "timeInvoiceEnd" (DateTime<Utc>);
        /// The start time of the payment.
        time_payment_start = query "timePaymentStart" (DateTime<Utc>);
        /// The end time of the payment.
        time_payment_end = query "timePaymentEnd" (DateTime<Utc>);
        /// The status.
        status = query_each "status" ([models::InvoiceStatus]);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListInvoicesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(models::InvoiceCollection), items(models::InvoiceSummary = |page| page.items) }
}
