// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in an export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExportDetails {
    /// Whether the export gets the Unix groups from ID mapping instead of the RPC header of the NFS
    /// request.
    pub is_idmap_groups_for_sys_auth: Option<bool>,
    /// The options of the export.
    pub export_options: Option<Vec<models::ClientOptions>>,
    cleared: Vec<String>,
}

update! {
    UpdateExportDetails {
        optional {
            is_idmap_groups_for_sys_auth = "isIdmapGroupsForSysAuth",
                with_is_idmap_groups_for_sys_auth(bool), clear_is_idmap_groups_for_sys_auth;
            export_options = "exportOptions", with_export_options([models::ClientOptions]),
                clear_export_options;
        }
    }
}
