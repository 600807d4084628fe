// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the sensitive data model.
    ///
    /// The response has the header `etag`.
    GetSensitiveDataModel = GET "/sensitiveDataModels/{sensitiveDataModelId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveDataModel/GetSensitiveDataModel";
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
    }
    returns { json(models::SensitiveDataModel), state(models::SensitiveDataModelLifecycleState) }
}
