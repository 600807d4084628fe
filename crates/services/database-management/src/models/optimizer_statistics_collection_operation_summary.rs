// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an optimizer statistics collection operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptimizerStatisticsCollectionOperationSummary {
    /// The ID of the resource.
    pub id: i64,
    /// The name of the operation.
    pub operation_name: String,
    /// The target.
    pub target: String,
    /// The name of the job.
    pub job_name: String,
    /// The status.
    pub status: models::OptimizerStatisticsCollectionOperationStatus,
    /// The start time, in UTC. As a string, it has the form `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub start_time: String,
    /// The end time, in UTC. As a string, it has the form `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub end_time: String,
    /// The duration in seconds.
    pub duration_in_seconds: f64,
    /// The number of objects with completed collection of statistics.
    pub completed_count: Option<i64>,
    /// The number of objects or tasks in progress.
    pub in_progress_count: Option<i64>,
    /// The number of failures.
    pub failed_count: Option<i64>,
    /// The number of objects whose collection of statistics timed out.
    pub timed_out_count: Option<i64>,
    /// The number of objects whose statistics are collected, in any status.
    pub total_objects_count: Option<i64>,
}

model! {
    OptimizerStatisticsCollectionOperationSummary {
        id = "id";
        operation_name = "operationName";
        target = "target";
        job_name = "jobName";
        status = "status";
        start_time = "startTime";
        end_time = "endTime";
        duration_in_seconds = "durationInSeconds";
        completed_count = "completedCount";
        in_progress_count = "inProgressCount";
        failed_count = "failedCount";
        timed_out_count = "timedOutCount";
        total_objects_count = "totalObjectsCount";
    }
}
