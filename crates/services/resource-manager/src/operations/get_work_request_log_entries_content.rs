// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the work request log entries content.
    GetWorkRequestLogEntriesContent = GET "/workRequests/{workRequestId}/logEntries/content",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/WorkRequest/GetWorkRequestLogEntriesContent";
    facts { with_accept("text/plain; charset=utf-8"); }
    required {
        work_request_id = path "workRequestId" (String);
    }
    returns { text }
}
