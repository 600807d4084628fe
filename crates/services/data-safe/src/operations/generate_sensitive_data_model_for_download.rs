// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a sensitive data model for download.
    ///
    /// The response has the header `opc-work-request-id`.
    GenerateSensitiveDataModelForDownload =
        POST "/sensitiveDataModels/{sensitiveDataModelId}/actions/generateDataModelForDownload",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveDataModel/GenerateSensitiveDataModelForDownload";
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
        generate_sensitive_data_model_for_download_details =
            json(models::GenerateSensitiveDataModelForDownloadDetails);
    }
    returns { empty }
    then {
        settled(get_sensitive_data_model, models::SensitiveDataModel,
            models::SensitiveDataModelLifecycleState);
    }
}
