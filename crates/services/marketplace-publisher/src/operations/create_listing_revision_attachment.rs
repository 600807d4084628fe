// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a listing revision attachment.
    ///
    /// The response has the header `etag`.
    CreateListingRevisionAttachment = POST "/listingRevisionAttachments",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevisionAttachment/CreateListingRevisionAttachment";
    facts { with_retry_token(); }
    required {
        create_listing_revision_attachment_details =
            json(models::CreateListingRevisionAttachmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ListingRevisionAttachment) }
    then {
        settled(get_listing_revision_attachment, models::ListingRevisionAttachment,
            models::ListingRevisionAttachmentLifecycleState);
        with_id("listingRevisionAttachmentId", "id");
    }
}
