// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Downloads the PDF content.
    ///
    /// The response has the header `content-disposition`.
    DownloadPdfContent = POST "/invoices/{internalInvoiceId}/actions/downloadPdfContent";
    facts {
        with_accept("application/pdf");
        with_stream();
    }
    required {
        internal_invoice_id = path "internalInvoiceId" (String);
        osp_home_region = query "ospHomeRegion" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { stream }
}
