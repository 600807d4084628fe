// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a listing revision note.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingRevisionNoteSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The ID of the listing revision.
    pub listing_revision_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The author of the note, publisher or administrator.
    pub note_source: models::ListingRevisionNoteNoteSource,
    /// The content of the note.
    pub note_details: String,
    /// The email address of the administrator.
    pub admin_email: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ListingRevisionNoteLifecycleState>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ListingRevisionNoteSummary {
        id = "id";
        listing_revision_id = "listingRevisionId";
        compartment_id = "compartmentId";
        note_source = "noteSource";
        note_details = "noteDetails";
        admin_email = "adminEmail";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
