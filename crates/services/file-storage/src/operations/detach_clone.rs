// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detaches the clone.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DetachClone = POST "/fileSystems/{fileSystemId}/actions/detachClone",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/FileSystem/DetachClone";
    facts { without_default_retry(); }
    required {
        file_system_id = path "fileSystemId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_file_system, models::FileSystem, models::FileSystemLifecycleState); }
}
