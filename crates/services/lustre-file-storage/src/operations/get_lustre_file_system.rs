// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the lustre file system.
    ///
    /// The response has the header `etag`.
    GetLustreFileSystem = GET "/lustreFileSystems/{lustreFileSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/lustre/20250228/LustreFileSystem/GetLustreFileSystem";
    required {
        lustre_file_system_id = path "lustreFileSystemId" (String);
    }
    returns { json(models::LustreFileSystem), state(models::LustreFileSystemLifecycleState) }
}
