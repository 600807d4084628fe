// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the listing revision attachment.
    ///
    /// The response has the header `etag`.
    UpdateListingRevisionAttachment =
        PUT "/listingRevisionAttachments/{listingRevisionAttachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevisionAttachment/UpdateListingRevisionAttachment";
    required {
        listing_revision_attachment_id = path "listingRevisionAttachmentId" (String);
        update_listing_revision_attachment_details =
            json(models::UpdateListingRevisionAttachmentDetails);
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
    }
}
