// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the sensitive data model.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateSensitiveDataModel = PUT "/sensitiveDataModels/{sensitiveDataModelId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveDataModel/UpdateSensitiveDataModel";
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
        update_sensitive_data_model_details = json(models::UpdateSensitiveDataModelDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_sensitive_data_model, models::SensitiveDataModel,
            models::SensitiveDataModelLifecycleState);
    }
}
