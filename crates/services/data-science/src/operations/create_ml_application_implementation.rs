// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an implementation of an ML application, initially without a package.
    ///
    /// The response has the header `etag`.
    CreateMlApplicationImplementation = POST "/mlApplicationImplementations",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationImplementation/CreateMlApplicationImplementation";
    facts { with_retry_token(); }
    required {
        create_ml_application_implementation_details =
            json(models::CreateMlApplicationImplementationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MlApplicationImplementation) }
    then {
        settled(get_ml_application_implementation, models::MlApplicationImplementation,
            models::MlApplicationImplementationLifecycleState);
        with_id("mlApplicationImplementationId", "id");
    }
}
