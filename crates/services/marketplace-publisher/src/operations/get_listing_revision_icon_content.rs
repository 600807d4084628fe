// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the listing revision icon content.
    ///
    /// The response has the header `etag`.
    GetListingRevisionIconContent = GET "/listingRevisions/{listingRevisionId}/icon/content",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevision/GetListingRevisionIconContent";
    facts {
        with_accept("application/json");
        with_stream();
    }
    required {
        listing_revision_id = path "listingRevisionId" (String);
    }
    returns { stream }
}
