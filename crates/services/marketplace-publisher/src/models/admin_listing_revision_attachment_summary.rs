// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// The summary of an admin listing revision attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminListingRevisionAttachmentSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The ID of the listing revision.
    pub listing_revision_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The type of the attachment.
    pub attachment_type: String,
    /// The type of the source.
    pub source_type: Option<String>,
    /// The category of the document.
    pub document_category: Option<String>,
    /// Whether the attachment is only for internal Oracle users.
    pub is_oracle_users_only: Option<bool>,
    /// The URL of the content.
    pub content_url: String,
    /// The MIME type.
    pub mime_type: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<String>,
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
    AdminListingRevisionAttachmentSummary {
        id = "id";
        listing_revision_id = "listingRevisionId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        attachment_type = "attachmentType";
        source_type = "sourceType";
        document_category = "documentCategory";
        is_oracle_users_only = "isOracleUsersOnly";
        content_url = "contentUrl";
        mime_type = "mimeType";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
