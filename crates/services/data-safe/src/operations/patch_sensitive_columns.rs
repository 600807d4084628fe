// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Patches the sensitive columns.
    ///
    /// The response has the header `opc-work-request-id`.
    PatchSensitiveColumns = PATCH "/sensitiveDataModels/{sensitiveDataModelId}/sensitiveColumns",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveColumn/PatchSensitiveColumns";
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
        patch_sensitive_column_details = json(models::PatchSensitiveColumnDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
