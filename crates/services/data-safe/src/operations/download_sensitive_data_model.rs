// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Downloads the sensitive data model.
    ///
    /// The response has the header `etag`.
    DownloadSensitiveDataModel =
        POST "/sensitiveDataModels/{sensitiveDataModelId}/actions/download",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveDataModel/DownloadSensitiveDataModel";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
        download_sensitive_data_model_details = json(models::DownloadSensitiveDataModelDetails);
    }
    returns { stream }
    then {
        settled(get_sensitive_data_model, models::SensitiveDataModel,
            models::SensitiveDataModelLifecycleState);
    }
}
