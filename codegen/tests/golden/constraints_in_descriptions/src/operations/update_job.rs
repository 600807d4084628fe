// @generated from spec/constraints-in-descriptions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::constraints_in_descriptions::models;

operation! {
    /// Updates the job.
    UpdateJob = PUT "/jobs/{jobId}";
    required {
        job_id = path "jobId" (String);
        job = json(models::Job);
    }
    optional {
        /// The mode. Default: `FAST`.
        mode = query "mode" (models::UpdateJobMode);
        /// The number of jobs.
        limit = query "limit" (i64);
    }
    returns { empty }
}
