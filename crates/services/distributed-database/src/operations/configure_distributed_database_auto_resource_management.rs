// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Configures the distributed database auto resource management.
    ConfigureDistributedDatabaseAutoResourceManagement =
        POST "/distributedDatabases/{distributedDatabaseId}/actions/configureAutoResourceManagement",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedDatabase/ConfigureDistributedDatabaseAutoResourceManagement";
    facts { with_retry_token(); }
    required {
        distributed_database_id = path "distributedDatabaseId" (String);
        configure_distributed_database_auto_resource_management_details =
            json(models::ConfigureDistributedDatabaseAutoResourceManagementDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DistributedDatabaseAutoResourceManagementDetails) }
}
