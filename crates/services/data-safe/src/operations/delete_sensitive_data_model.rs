// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the sensitive data model.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteSensitiveDataModel = DELETE "/sensitiveDataModels/{sensitiveDataModelId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveDataModel/DeleteSensitiveDataModel";
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_sensitive_data_model); }
}
