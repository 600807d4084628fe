// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a private application.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreatePrivateApplication = POST "/privateApplications",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/PrivateApplication/CreatePrivateApplication";
    facts { with_retry_token(); }
    required {
        create_private_application_details = json(models::CreatePrivateApplicationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::PrivateApplication) }
    then {
        settled(get_private_application, models::PrivateApplication,
            models::PrivateApplicationLifecycleState);
        with_id("privateApplicationId", "id");
    }
}
