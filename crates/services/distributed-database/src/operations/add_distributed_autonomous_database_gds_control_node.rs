// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a distributed autonomous database gds control node.
    ///
    /// The response has the header `opc-work-request-id`.
    AddDistributedAutonomousDatabaseGdsControlNode =
        POST "/distributedAutonomousDatabases/{distributedAutonomousDatabaseId}/actions/addGdsControlNode",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedAutonomousDatabase/AddDistributedAutonomousDatabaseGdsControlNode";
    facts {
        with_retry_token();
        with_secret_fields(&["publicSshKey"]);
    }
    required {
        distributed_autonomous_database_id = path "distributedAutonomousDatabaseId" (String);
        add_distributed_autonomous_database_gds_control_node_details =
            json(models::AddDistributedAutonomousDatabaseGdsControlNodeDetails);
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
        settled(get_distributed_autonomous_database, models::DistributedAutonomousDatabase,
            models::DistributedAutonomousDatabaseLifecycleState);
    }
}
