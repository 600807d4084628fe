// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Downloads the discovery report.
    ///
    /// The response has the header `etag`.
    DownloadDiscoveryReport =
        POST "/sensitiveDataModels/{sensitiveDataModelId}/actions/downloadReport",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveDataModel/DownloadDiscoveryReport";
    facts {
        with_accept("application/json");
        with_stream();
    }
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
        download_discovery_report_details = json(models::DownloadDiscoveryReportDetails);
    }
    returns { stream }
    then {
        settled(get_sensitive_data_model, models::SensitiveDataModel,
            models::SensitiveDataModelLifecycleState);
    }
}
