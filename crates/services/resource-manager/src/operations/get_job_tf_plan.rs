// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the job TF plan.
    GetJobTfPlan = GET "/jobs/{jobId}/tfPlan",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Job/GetJobTfPlan";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        job_id = path "jobId" (String);
    }
    optional {
        /// The TF plan format.
        tf_plan_format = query "tfPlanFormat" (models::GetJobTfPlanTfPlanFormat);
    }
    returns { stream }
}
