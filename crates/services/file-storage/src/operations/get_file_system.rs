// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the file system.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetFileSystem = GET "/fileSystems/{fileSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/FileSystem/GetFileSystem";
    facts { without_default_retry(); }
    required {
        file_system_id = path "fileSystemId" (String);
    }
    returns { json(models::FileSystem), state(models::FileSystemLifecycleState) }
}
