// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a lustre file system.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateLustreFileSystem = POST "/lustreFileSystems",
        "https://docs.oracle.com/iaas/api/#/en/lustre/20250228/LustreFileSystem/CreateLustreFileSystem";
    facts { with_retry_token(); }
    required {
        create_lustre_file_system_details = json(models::CreateLustreFileSystemDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::LustreFileSystem) }
    then {
        settled(get_lustre_file_system, models::LustreFileSystem,
            models::LustreFileSystemLifecycleState);
        with_id("lustreFileSystemId", "id");
    }
}
