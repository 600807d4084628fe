// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the job.
    CancelJob = DELETE "/jobs/{jobId}",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Job/CancelJob";
    required {
        job_id = path "jobId" (String);
    }
    optional {
        /// Whether forced cancellation of the running job was requested. The state file can be
        /// incorrect afterwards.
        is_forced = query "isForced" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_job, models::Job, models::JobLifecycleState);
        with_cancellation();
    }
}
