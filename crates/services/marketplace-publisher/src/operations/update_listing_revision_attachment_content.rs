// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Updates the listing revision attachment content.
    ///
    /// The response has the header `etag`.
    UpdateListingRevisionAttachmentContent =
        PUT "/listingRevisionAttachments/{listingRevisionAttachmentId}/content",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevisionAttachment/UpdateListingRevisionAttachmentContent";
    required {
        listing_revision_attachment_id = path "listingRevisionAttachmentId" (String);
        body = body(Body);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ListingRevisionAttachment) }
    then {
        settled(get_listing_revision_attachment, models::ListingRevisionAttachment,
            models::ListingRevisionAttachmentLifecycleState);
        with_id("listingRevisionAttachmentId", "id");
    }
}
