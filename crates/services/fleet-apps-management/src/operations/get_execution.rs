// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the execution.
    ///
    /// The response has the header `etag`.
    GetExecution =
        GET "/schedulerJobs/{schedulerJobId}/jobActivities/{jobActivityId}/resources/{resourceId}/executions/{executionId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Execution/GetExecution";
    required {
        scheduler_job_id = path "schedulerJobId" (String);
        job_activity_id = path "jobActivityId" (String);
        resource_id = path "resourceId" (String);
        execution_id = path "executionId" (String);
    }
    returns { json(models::Execution) }
}

/// The required arguments of [`GetExecution`].
#[derive(Debug, Clone)]
pub struct GetExecutionArguments<'a> {
    /// The ID of the scheduler job.
    pub scheduler_job_id: &'a str,
    /// The ID of the job activity.
    pub job_activity_id: &'a str,
    /// The ID of the resource.
    pub resource_id: &'a str,
    /// The ID of the execution.
    pub execution_id: &'a str,
}
