// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportSummary {
    /// The OCID of the export set.
    pub export_set_id: String,
    /// The OCID of the file system.
    pub file_system_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ExportLifecycleState,
    /// The path. Example: `/mediafiles`.
    pub path: String,
    /// Whether the export gets the Unix groups from ID mapping instead of the RPC header of the NFS
    /// request.
    pub is_idmap_groups_for_sys_auth: Option<bool>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    ExportSummary {
        export_set_id = "exportSetId";
        file_system_id = "fileSystemId";
        id = "id";
        lifecycle_state = "lifecycleState";
        path = "path";
        is_idmap_groups_for_sys_auth = "isIdmapGroupsForSysAuth";
        time_created = "timeCreated";
        locks = "locks";
    }
}
