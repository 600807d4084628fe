// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the application.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateApplication = PUT "/applications/{applicationId}",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Application/UpdateApplication";
    facts { without_default_retry(); }
    required {
        application_id = path "applicationId" (String);
        update_application_details = json(models::UpdateApplicationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Application) }
    then { settled(get_application, models::Application, models::ApplicationLifecycleState); }
}
