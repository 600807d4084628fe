// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the listing revision note.
    ///
    /// The response has the header `etag`.
    UpdateListingRevisionNote = PUT "/listingRevisionNotes/{listingRevisionNoteId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevisionNote/UpdateListingRevisionNote";
    required {
        listing_revision_note_id = path "listingRevisionNoteId" (String);
        update_listing_revision_note_details = json(models::UpdateListingRevisionNoteDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ListingRevisionNote) }
    then {
        settled(get_listing_revision_note, models::ListingRevisionNote,
            models::ListingRevisionNoteLifecycleState);
    }
}
