// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Exports the listing.
    ///
    /// The response has the header `opc-work-request-id`.
    ExportListing = POST "/listings/{listingId}/packages/{packageVersion}/actions/export",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/Listing/ExportListing";
    facts { with_retry_token(); }
    required {
        listing_id = path "listingId" (String);
        package_version = path "packageVersion" (String);
        export_package_details = json(models::ExportPackageDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::WorkRequest) }
    then { work_request(); }
}
