// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the job to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeJobCompartment = POST "/jobs/{jobId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/Job/ChangeJobCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        job_id = path "jobId" (String);
        change_job_compartment_details = json(models::ChangeJobCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_job, models::Job, models::JobLifecycleState); }
}
