// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::enum_values_that_change::models;

operation! {
    /// Creates a job.
    CreateJob = POST "/jobs";
    required {
        create_job_details = json(models::CreateJobDetails);
    }
    returns { json(models::Job) }
}
