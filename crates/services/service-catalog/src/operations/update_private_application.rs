// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the private application.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdatePrivateApplication = PUT "/privateApplications/{privateApplicationId}",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/PrivateApplication/UpdatePrivateApplication";
    required {
        private_application_id = path "privateApplicationId" (String);
        update_private_application_details = json(models::UpdatePrivateApplicationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::PrivateApplication) }
    then {
        settled(get_private_application, models::PrivateApplication,
            models::PrivateApplicationLifecycleState);
    }
}
