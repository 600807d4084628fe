// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates a hosted application, such as its scaling, environment variables or inbound
    /// authentication.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateHostedApplication = PUT "/hostedApplications/{hostedApplicationId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplication/UpdateHostedApplication";
    required {
        hosted_application_id = path "hostedApplicationId" (String);
        update_hosted_application_details = json(models::UpdateHostedApplicationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_hosted_application, models::HostedApplication,
            models::HostedApplicationLifecycleState);
    }
}
