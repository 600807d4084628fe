// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the lustre file system.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteLustreFileSystem = DELETE "/lustreFileSystems/{lustreFileSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/lustre/20250228/LustreFileSystem/DeleteLustreFileSystem";
    required {
        lustre_file_system_id = path "lustreFileSystemId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_lustre_file_system); }
}
