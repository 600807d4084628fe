// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the replica.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateReplica = PUT "/replicas/{replicaId}",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/Replica/UpdateReplica";
    required {
        replica_id = path "replicaId" (String);
        update_replica_details = json(models::UpdateReplicaDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_replica, models::Replica, models::ReplicaLifecycleState); }
}
