// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a support doc.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportDocSummary {
    /// The name.
    pub name: String,
    /// The code.
    pub code: String,
    /// The group of the support document.
    pub support_doc_group: String,
    /// The lifecycle state.
    pub lifecycle_state: models::SupportDocLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    SupportDocSummary {
        name = "name";
        code = "code";
        support_doc_group = "supportDocGroup";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
