// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the project to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeProjectCompartment = POST "/projects/{projectId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/document-understanding/20221109/Project/ChangeProjectCompartment";
    facts { without_default_retry(); }
    required {
        project_id = path "projectId" (String);
        change_project_compartment_details = json(models::ChangeProjectCompartmentDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_project, models::Project, models::ProjectLifecycleState); }
}
