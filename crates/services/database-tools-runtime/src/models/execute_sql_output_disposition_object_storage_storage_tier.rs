// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the storage tier of execute SQL output disposition object storage.
    pub enum ExecuteSqlOutputDispositionObjectStorageStorageTier {
        Standard = "STANDARD",
        InfrequentAccess = "INFREQUENT_ACCESS",
        Archive = "ARCHIVE",
    }
}
