// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in an export set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExportSetDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The maximum number of bytes that NFS FSSTAT calls report.
    pub max_fs_stat_bytes: Option<i64>,
    /// The maximum number of files that NFS FSSTAT calls report.
    pub max_fs_stat_files: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateExportSetDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            max_fs_stat_bytes = "maxFsStatBytes", with_max_fs_stat_bytes(i64),
                clear_max_fs_stat_bytes;
            max_fs_stat_files = "maxFsStatFiles", with_max_fs_stat_files(i64),
                clear_max_fs_stat_files;
        }
    }
}
