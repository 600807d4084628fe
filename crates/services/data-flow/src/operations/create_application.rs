// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an application.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateApplication = POST "/applications",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Application/CreateApplication";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_application_details = json(models::CreateApplicationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Application) }
    then {
        settled(get_application, models::Application, models::ApplicationLifecycleState);
        with_id("applicationId", "id");
    }
}
