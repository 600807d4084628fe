// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateLustreFileSystem = "CREATE_LUSTRE_FILE_SYSTEM",
        UpdateLustreFileSystem = "UPDATE_LUSTRE_FILE_SYSTEM",
        DeleteLustreFileSystem = "DELETE_LUSTRE_FILE_SYSTEM",
        MoveLustreFileSystem = "MOVE_LUSTRE_FILE_SYSTEM",
        DeleteObjectStorageLink = "DELETE_OBJECT_STORAGE_LINK",
    }
}
