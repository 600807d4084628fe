// @generated from spec/update-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::update_model::models;

operation! {
    /// Updates the job.
    UpdateJob = PUT "/jobs/{id}";
    required {
        id = path "id" (String);
        update_job_details = json(models::UpdateJobDetails);
    }
    returns { json(models::Job) }
}
