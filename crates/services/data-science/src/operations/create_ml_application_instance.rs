// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an instance of an ML application from one of its implementations.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateMlApplicationInstance = POST "/mlApplicationInstances",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstance/CreateMlApplicationInstance";
    facts {
        with_retry_token();
        with_secret_fields(&["value"]);
    }
    required {
        create_ml_application_instance_details = json(models::CreateMlApplicationInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MlApplicationInstance) }
    then {
        settled(get_ml_application_instance, models::MlApplicationInstance,
            models::MlApplicationInstanceLifecycleState);
        with_id("mlApplicationInstanceId", "id");
    }
}
