// @generated from spec/deprecated-fields.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::deprecated_fields::models;

operation! {
    /// Updates the job.
    UpdateJob = PUT "/jobs";
    required {
        update_job_details = json(models::UpdateJobDetails);
    }
    returns { empty }
}
