// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A compliance document.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComplianceDocument {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
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
}

model! {
    ComplianceDocument {
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
    }
}
