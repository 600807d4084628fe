// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the replication schedule.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateReplicationSchedule = PUT "/replicationSchedules/{replicationScheduleId}",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/ReplicationSchedule/UpdateReplicationSchedule";
    facts { with_retry_token(); }
    required {
        replication_schedule_id = path "replicationScheduleId" (String);
        update_replication_schedule_details = json(models::UpdateReplicationScheduleDetails);
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
    then {
        settled(get_replication_schedule, models::ReplicationSchedule,
            models::ReplicationScheduleLifecycleState);
    }
}
