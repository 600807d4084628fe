// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the invoice.
    ///
    /// The response has the header `etag`.
    GetInvoice = GET "/invoices/{internalInvoiceId}";
    required {
        internal_invoice_id = path "internalInvoiceId" (String);
        osp_home_region = query "ospHomeRegion" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::Invoice) }
}
