// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the replication schedule.
    ///
    /// The response has the header `etag`.
    GetReplicationSchedule = GET "/replicationSchedules/{replicationScheduleId}",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/ReplicationSchedule/GetReplicationSchedule";
    required {
        replication_schedule_id = path "replicationScheduleId" (String);
    }
    returns { json(models::ReplicationSchedule), state(models::ReplicationScheduleLifecycleState) }
}
