// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a listing revision note.
    ///
    /// The response has the header `etag`.
    CreateListingRevisionNote = POST "/listingRevisionNotes",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevisionNote/CreateListingRevisionNote";
    facts { with_retry_token(); }
    required {
        create_listing_revision_note_details = json(models::CreateListingRevisionNoteDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ListingRevisionNote) }
    then {
        settled(get_listing_revision_note, models::ListingRevisionNote,
            models::ListingRevisionNoteLifecycleState);
        with_id("listingRevisionNoteId", "id");
    }
}
