// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the listing revision attachment content.
    ///
    /// The response has the header `etag`.
    GetListingRevisionAttachmentContent =
        GET "/listingRevisionAttachments/{listingRevisionAttachmentId}/content",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevisionAttachment/GetListingRevisionAttachmentContent";
    facts {
        with_accept("application/json");
        with_stream();
    }
    required {
        listing_revision_attachment_id = path "listingRevisionAttachmentId" (String);
    }
    returns { stream }
}
