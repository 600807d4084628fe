// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a replication schedule.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateReplicationSchedule = POST "/replicationSchedules",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/ReplicationSchedule/CreateReplicationSchedule";
    facts { with_retry_token(); }
    required {
        create_replication_schedule_details = json(models::CreateReplicationScheduleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ReplicationSchedule) }
    then {
        settled(get_replication_schedule, models::ReplicationSchedule,
            models::ReplicationScheduleLifecycleState);
        with_id("replicationScheduleId", "id");
    }
}
