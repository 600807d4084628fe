// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a compliance document.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComplianceDocumentSummary {
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ComplianceDocumentLifecycleState,
    /// The file name of the compliance document.
    pub document_file_name: String,
    /// The version.
    pub version: i64,
    /// The type.
    pub type_: String,
    /// The platform.
    pub platform: String,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The name of the SaaS service that the compliance document belongs to.
    pub saas_service_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ComplianceDocumentSummary {
        id = "id";
        name = "name";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        document_file_name = "documentFileName";
        version = "version";
        type_ = "type";
        platform = "platform";
        time_updated = "timeUpdated";
        saas_service_name = "saasServiceName";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
