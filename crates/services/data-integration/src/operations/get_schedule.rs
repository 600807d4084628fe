// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the schedule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSchedule =
        GET "/workspaces/{workspaceId}/applications/{applicationKey}/schedules/{scheduleKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Schedule/GetSchedule";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        application_key = path "applicationKey" (String);
        schedule_key = path "scheduleKey" (String);
    }
    returns { json(models::Schedule) }
}
