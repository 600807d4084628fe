// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the FSU job output content.
    GetFsuJobOutputContent = GET "/fsuJobs/{fsuJobId}/output/content",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuJob/GetFsuJobOutputContent";
    facts { with_accept("application/x-yaml"); }
    required {
        fsu_job_id = path "fsuJobId" (String);
    }
    returns { text }
}
