// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an export to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExportDetails {
    /// The options of the export.
    pub export_options: Option<Vec<models::ClientOptions>>,
    /// The OCID of the export set.
    pub export_set_id: String,
    /// The OCID of the file system.
    pub file_system_id: String,
    /// The path. Example: `/mediafiles`.
    pub path: String,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// Whether the export gets the Unix groups from ID mapping instead of the RPC header of the NFS
    /// request.
    pub is_idmap_groups_for_sys_auth: Option<bool>,
}

model! {
    CreateExportDetails {
        required {
            export_set_id = "exportSetId", with_export_set_id(String);
            file_system_id = "fileSystemId", with_file_system_id(String);
            path = "path", with_path(String);
        }
        optional {
            export_options = "exportOptions", with_export_options([models::ClientOptions]);
            locks = "locks", with_locks([models::ResourceLock]);
            is_idmap_groups_for_sys_auth = "isIdmapGroupsForSysAuth",
                with_is_idmap_groups_for_sys_auth(bool);
        }
    }
}
