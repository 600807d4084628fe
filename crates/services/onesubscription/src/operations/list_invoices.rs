// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the invoices.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListInvoices = GET "/invoice";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        ar_customer_transaction_id = query "arCustomerTransactionId" (String);
    }
    optional {
        /// The start of the time range.
        time_from = query "timeFrom" (DateTime<Utc>);
        /// The end of the time range.
        time_to = query "timeTo" (DateTime<Utc>);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListInvoicesSortBy);
        /// The maximum number of items per page. Default: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The fields to return.
        fields = query_each "fields" ([String]);
    }
    returns { pages(Vec<models::InvoiceSummary>), items(models::InvoiceSummary) }
}
