// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the task record to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeTaskRecordCompartment = POST "/taskRecords/{taskRecordId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/TaskRecord/ChangeTaskRecordCompartment";
    facts { with_retry_token(); }
    required {
        task_record_id = path "taskRecordId" (String);
        change_task_record_compartment_details = json(models::ChangeTaskRecordCompartmentDetails);
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
    then { settled(get_task_record, models::TaskRecord, models::TaskRecordLifecycleState); }
}
