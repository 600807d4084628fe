// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds data files.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddDataFiles =
        POST "/managedDatabases/{managedDatabaseId}/tablespaces/{tablespaceName}/actions/addDataFiles",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/Tablespace/AddDataFiles";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        tablespace_name = path "tablespaceName" (String);
        add_data_files_details = json(models::AddDataFilesDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TablespaceAdminStatus) }
}
