// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the media workflow job to another compartment.
    ChangeMediaWorkflowJobCompartment =
        POST "/mediaWorkflowJobs/{mediaWorkflowJobId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaWorkflowJob/ChangeMediaWorkflowJobCompartment";
    facts { with_retry_token(); }
    required {
        media_workflow_job_id = path "mediaWorkflowJobId" (String);
        change_media_workflow_job_compartment_details =
            json(models::ChangeMediaWorkflowJobCompartmentDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_media_workflow_job, models::MediaWorkflowJob,
            models::MediaWorkflowJobLifecycleState);
    }
}
