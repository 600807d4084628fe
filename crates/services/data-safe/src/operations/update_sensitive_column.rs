// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the sensitive column.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateSensitiveColumn =
        PUT "/sensitiveDataModels/{sensitiveDataModelId}/sensitiveColumns/{sensitiveColumnKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveColumn/UpdateSensitiveColumn";
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
        sensitive_column_key = path "sensitiveColumnKey" (String);
        update_sensitive_column_details = json(models::UpdateSensitiveColumnDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_sensitive_column, models::SensitiveColumn,
            models::SensitiveColumnLifecycleState);
    }
}
