// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the invoice lines.
    ///
    /// The response has the headers `etag` and `opc-total-items`.
    ListInvoiceLines = GET "/invoices/{internalInvoiceId}/invoiceLines";
    required {
        internal_invoice_id = path "internalInvoiceId" (String);
        osp_home_region = query "ospHomeRegion" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns {
        pages(models::InvoiceLineCollection),
        items(models::InvoiceLineSummary = |page| page.items),
    }
}
