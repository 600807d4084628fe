// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the file system.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateFileSystem = PUT "/fileSystems/{fileSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/FileSystem/UpdateFileSystem";
    facts { without_default_retry(); }
    required {
        file_system_id = path "fileSystemId" (String);
        update_file_system_details = json(models::UpdateFileSystemDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::FileSystem) }
    then { settled(get_file_system, models::FileSystem, models::FileSystemLifecycleState); }
}
