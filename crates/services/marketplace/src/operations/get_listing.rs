// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the listing.
    ///
    /// The response has the header `etag`.
    GetListing = GET "/listings/{listingId}",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/Listing/GetListing";
    required {
        listing_id = path "listingId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::Listing) }
}
