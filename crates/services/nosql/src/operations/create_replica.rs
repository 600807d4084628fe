// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a replica.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateReplica = POST "/tables/{tableNameOrId}/replicas",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/Table/CreateReplica";
    facts { with_retry_token(); }
    required {
        table_name_or_id = path "tableNameOrId" (String);
        create_replica_details = json(models::CreateReplicaDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
