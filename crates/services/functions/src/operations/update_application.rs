// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the application.
    ///
    /// The response has the header `etag`.
    UpdateApplication = PUT "/applications/{applicationId}",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/Application/UpdateApplication";
    required {
        application_id = path "applicationId" (String);
        update_application_details = json(models::UpdateApplicationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_application, models::Application, models::ApplicationLifecycleState); }
}
