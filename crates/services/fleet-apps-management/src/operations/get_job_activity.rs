// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the job activity.
    ///
    /// The response has the header `etag`.
    GetJobActivity = GET "/schedulerJobs/{schedulerJobId}/jobActivities/{jobActivityId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/JobActivity/GetJobActivity";
    required {
        scheduler_job_id = path "schedulerJobId" (String);
        job_activity_id = path "jobActivityId" (String);
    }
    optional {
        /// Whether the response contains inventory details.
        is_details_required = query "isDetailsRequired" (bool);
    }
    returns { json(models::JobActivity) }
}
