// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a process set.
    ///
    /// The response has the header `etag`.
    CreateProcessSet = POST "/processSets",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/ProcessSet/CreateProcessSet";
    facts { with_retry_token(); }
    required {
        create_process_set_details = json(models::CreateProcessSetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ProcessSet) }
    then {
        settled(get_process_set, models::ProcessSet, models::ProcessSetLifecycleState);
        with_id("processSetId", "id");
    }
}
