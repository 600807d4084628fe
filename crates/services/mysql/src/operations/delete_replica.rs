// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the replica.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteReplica = DELETE "/replicas/{replicaId}",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/Replica/DeleteReplica";
    required {
        replica_id = path "replicaId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_replica); }
}
