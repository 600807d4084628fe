// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a sensitive data model.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateSensitiveDataModel = POST "/sensitiveDataModels",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveDataModel/CreateSensitiveDataModel";
    facts { with_retry_token(); }
    required {
        create_sensitive_data_model_details = json(models::CreateSensitiveDataModelDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SensitiveDataModel) }
    then {
        settled(get_sensitive_data_model, models::SensitiveDataModel,
            models::SensitiveDataModelLifecycleState);
        with_id("sensitiveDataModelId", "id");
    }
}
