// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a task record.
    ///
    /// The response has the header `etag`.
    CreateTaskRecord = POST "/taskRecords",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/TaskRecord/CreateTaskRecord";
    facts { with_retry_token(); }
    required {
        create_task_record_details = json(models::CreateTaskRecordDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TaskRecord) }
    then {
        settled(get_task_record, models::TaskRecord, models::TaskRecordLifecycleState);
        with_id("taskRecordId", "id");
    }
}
