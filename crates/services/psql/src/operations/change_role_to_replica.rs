// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the role to the replica.
    ChangeRoleToReplica = POST "/dbSystems/{dbSystemId}/actions/changeRoleToReplica",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/DbSystem/ChangeRoleToReplica";
    facts { with_retry_token(); }
    required {
        db_system_id = path "dbSystemId" (String);
        change_role_to_replica_details = json(models::ChangeRoleToReplicaDetails);
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
    then { settled(get_db_system, models::DbSystem, models::DbSystemLifecycleState); }
}
