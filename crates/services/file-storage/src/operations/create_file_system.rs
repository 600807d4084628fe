// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a file system.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateFileSystem = POST "/fileSystems",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/FileSystem/CreateFileSystem";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_file_system_details = json(models::CreateFileSystemDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::FileSystem) }
    then {
        settled(get_file_system, models::FileSystem, models::FileSystemLifecycleState);
        with_id("fileSystemId", "id");
    }
}
