// @generated from spec/deprecated-fields.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::deprecated_fields::models;

operation! {
    /// Creates a job.
    CreateJob = POST "/jobs";
    required {
        create_job_details = json(models::CreateJobDetails);
    }
    returns { json(models::Source) }
}
