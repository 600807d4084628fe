// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// An admin video attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminVideoAttachment {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the listing revision.
    pub listing_revision_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the source.
    pub source_type: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: String,
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
    /// Whether the attachment is only for internal Oracle users.
    pub is_oracle_users_only: Option<bool>,
    /// The URL of the content.
    pub content_url: String,
}

model! {
    AdminVideoAttachment, "attachmentType" = "VIDEO" {
        id = "id";
        compartment_id = "compartmentId";
        listing_revision_id = "listingRevisionId";
        display_name = "displayName";
        description = "description";
        source_type = "sourceType";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        is_oracle_users_only = "isOracleUsersOnly";
        content_url = "contentUrl";
    }
}
