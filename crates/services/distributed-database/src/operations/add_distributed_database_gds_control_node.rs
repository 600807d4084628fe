// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a distributed database gds control node.
    ///
    /// The response has the header `opc-work-request-id`.
    AddDistributedDatabaseGdsControlNode =
        POST "/distributedDatabases/{distributedDatabaseId}/actions/addGdsControlNode",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedDatabase/AddDistributedDatabaseGdsControlNode";
    facts {
        with_retry_token();
        with_secret_fields(&["publicSshKey"]);
    }
    required {
        distributed_database_id = path "distributedDatabaseId" (String);
        add_distributed_database_gds_control_node_details =
            json(models::AddDistributedDatabaseGdsControlNodeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_distributed_database, models::DistributedDatabase,
            models::DistributedDatabaseLifecycleState);
    }
}
