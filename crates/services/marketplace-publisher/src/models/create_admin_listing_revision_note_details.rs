// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an admin listing revision note to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAdminListingRevisionNoteDetails {
    /// The ID of the listing revision.
    pub listing_revision_id: String,
    /// The content of the note.
    pub note_details: String,
}

model! {
    CreateAdminListingRevisionNoteDetails {
        listing_revision_id = "listingRevisionId";
        note_details = "noteDetails";
    }
}
