// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an ML application: a machine learning use case that implementations can solve.
    ///
    /// The response has the header `etag`.
    CreateMlApplication = POST "/mlApplications",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplication/CreateMlApplication";
    facts { with_retry_token(); }
    required {
        create_ml_application_details = json(models::CreateMlApplicationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MlApplication) }
    then {
        settled(get_ml_application, models::MlApplication, models::MlApplicationLifecycleState);
        with_id("mlApplicationId", "id");
    }
}
