// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A term version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TermVersion {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The ID of the term.
    pub term_id: String,
    /// The author of the term, Oracle or the partner.
    pub term_author: models::TermVersionTermAuthor,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The attachment.
    pub attachment: models::TermVersionAttachment,
    /// The status.
    pub status: models::TermVersionStatus,
    /// The author.
    pub author: Option<models::TermVersionAuthor>,
    /// The lifecycle state.
    pub lifecycle_state: models::TermVersionLifecycleState,
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
    TermVersion {
        id = "id";
        term_id = "termId";
        term_author = "termAuthor";
        display_name = "displayName";
        compartment_id = "compartmentId";
        attachment = "attachment";
        status = "status";
        author = "author";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
