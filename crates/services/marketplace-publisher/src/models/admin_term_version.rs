// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An admin term version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminTermVersion {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The legacy ID.
    pub legacy_id: Option<String>,
    /// The ID of the term.
    pub term_id: String,
    /// The author of the term, Oracle or the partner.
    pub term_author: Option<models::AdminTermVersionTermAuthor>,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The author.
    pub author: Option<models::AdminTermVersionAuthor>,
    /// The attachment.
    pub attachment: models::AdminTermVersionAttachment,
    /// The status.
    pub status: String,
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
}

model! {
    AdminTermVersion {
        id = "id";
        legacy_id = "legacyId";
        term_id = "termId";
        term_author = "termAuthor";
        display_name = "displayName";
        compartment_id = "compartmentId";
        author = "author";
        attachment = "attachment";
        status = "status";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
