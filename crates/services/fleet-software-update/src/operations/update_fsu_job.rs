// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the FSU job.
    ///
    /// The response has the header `etag`.
    UpdateFsuJob = PUT "/fsuJobs/{fsuJobId}",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuJob/UpdateFsuJob";
    required {
        fsu_job_id = path "fsuJobId" (String);
        update_fsu_job_details = json(models::UpdateFsuJobDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::FsuJob) }
    then { settled(get_fsu_job, models::FsuJob, models::FsuJobLifecycleState); }
}
