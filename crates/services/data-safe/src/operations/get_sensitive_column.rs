// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the sensitive column.
    ///
    /// The response has the header `etag`.
    GetSensitiveColumn =
        GET "/sensitiveDataModels/{sensitiveDataModelId}/sensitiveColumns/{sensitiveColumnKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveColumn/GetSensitiveColumn";
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
        sensitive_column_key = path "sensitiveColumnKey" (String);
    }
    returns { json(models::SensitiveColumn), state(models::SensitiveColumnLifecycleState) }
}
