// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a storage work request.
    pub enum StorageWorkRequestOperationType {
        OffboardTenancy = "OFFBOARD_TENANCY",
        PurgeStorageData = "PURGE_STORAGE_DATA",
        RecallArchivedStorageData = "RECALL_ARCHIVED_STORAGE_DATA",
        ReleaseRecalledStorageData = "RELEASE_RECALLED_STORAGE_DATA",
        PurgeArchivalData = "PURGE_ARCHIVAL_DATA",
        ArchiveStorageData = "ARCHIVE_STORAGE_DATA",
        CleanupArchivalStorageData = "CLEANUP_ARCHIVAL_STORAGE_DATA",
        EncryptActiveData = "ENCRYPT_ACTIVE_DATA",
        EncryptArchivalData = "ENCRYPT_ARCHIVAL_DATA",
        EncryptAllData = "ENCRYPT_ALL_DATA",
    }
}
