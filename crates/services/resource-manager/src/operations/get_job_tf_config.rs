// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the Terraform configuration of the job as a zip file.
    GetJobTfConfig = GET "/jobs/{jobId}/tfConfig",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Job/GetJobTfConfig";
    facts {
        with_accept("application/zip");
        with_stream();
    }
    required {
        job_id = path "jobId" (String);
    }
    returns { stream }
}
