// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a sensitive column.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateSensitiveColumn = POST "/sensitiveDataModels/{sensitiveDataModelId}/sensitiveColumns",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveColumn/CreateSensitiveColumn";
    facts { with_retry_token(); }
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
        create_sensitive_column_details = json(models::CreateSensitiveColumnDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_sensitive_column, models::SensitiveColumn,
            models::SensitiveColumnLifecycleState);
        with_id("sensitiveColumnKey", "key");
    }
}
