// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a sandbox snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxSnapshotSummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the project.
    pub project_id: Option<String>,
    /// The ID of the sandbox.
    pub sandbox_id: Option<String>,
    /// The runtime.
    pub runtime: Option<String>,
    /// The duration until the expiration.
    pub expiration_duration: Option<String>,
    /// The size of the archive, in bytes.
    pub size_bytes: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: models::SandboxSnapshotLifecycleState,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The expiration time.
    pub time_expires: Option<DateTime<Utc>>,
}

model! {
    SandboxSnapshotSummary {
        id = "id";
        display_name = "displayName";
        project_id = "projectId";
        sandbox_id = "sandboxId";
        runtime = "runtime";
        expiration_duration = "expirationDuration";
        size_bytes = "sizeBytes";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_expires = "timeExpires";
    }
}
