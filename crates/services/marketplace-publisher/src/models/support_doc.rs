// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A support doc.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportDoc {
    /// The name.
    pub name: String,
    /// The code.
    pub code: String,
    /// The group of the support document.
    pub support_doc_group: String,
    /// The description.
    pub description: Option<String>,
    /// The URL of the content.
    pub content_url: Option<String>,
    /// The MIME type.
    pub mime_type: Option<String>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::SupportDocLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    SupportDoc {
        name = "name";
        code = "code";
        support_doc_group = "supportDocGroup";
        description = "description";
        content_url = "contentUrl";
        mime_type = "mimeType";
        file_name = "fileName";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
