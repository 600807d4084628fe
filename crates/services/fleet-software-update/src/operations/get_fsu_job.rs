// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the FSU job.
    ///
    /// The response has the header `etag`.
    GetFsuJob = GET "/fsuJobs/{fsuJobId}",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuJob/GetFsuJob";
    required {
        fsu_job_id = path "fsuJobId" (String);
    }
    returns { json(models::FsuJob), state(models::FsuJobLifecycleState) }
}
