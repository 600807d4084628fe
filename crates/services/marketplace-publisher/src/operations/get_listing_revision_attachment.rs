// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the listing revision attachment.
    ///
    /// The response has the header `etag`.
    GetListingRevisionAttachment = GET "/listingRevisionAttachments/{listingRevisionAttachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevisionAttachment/GetListingRevisionAttachment";
    required {
        listing_revision_attachment_id = path "listingRevisionAttachmentId" (String);
    }
    returns {
        json(models::ListingRevisionAttachment),
        state(models::ListingRevisionAttachmentLifecycleState),
    }
}
