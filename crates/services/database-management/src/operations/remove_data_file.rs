// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the data file.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveDataFile =
        POST "/managedDatabases/{managedDatabaseId}/tablespaces/{tablespaceName}/actions/removeDataFile",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/Tablespace/RemoveDataFile";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        tablespace_name = path "tablespaceName" (String);
        remove_data_file_details = json(models::RemoveDataFileDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TablespaceAdminStatus) }
}
