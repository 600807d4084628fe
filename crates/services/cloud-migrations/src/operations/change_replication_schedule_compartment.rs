// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the replication schedule to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeReplicationScheduleCompartment =
        POST "/replicationSchedules/{replicationScheduleId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/ReplicationSchedule/ChangeReplicationScheduleCompartment";
    facts { with_retry_token(); }
    required {
        replication_schedule_id = path "replicationScheduleId" (String);
        change_replication_schedule_compartment_details =
            json(models::ChangeReplicationScheduleCompartmentDetails);
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
        settled(get_replication_schedule, models::ReplicationSchedule,
            models::ReplicationScheduleLifecycleState);
    }
}
