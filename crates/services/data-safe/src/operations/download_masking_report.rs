// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Downloads the masking report.
    ///
    /// The response has the header `etag`.
    DownloadMaskingReport = POST "/maskingPolicies/{maskingPolicyId}/actions/downloadReport",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicy/DownloadMaskingReport";
    facts {
        with_accept("application/json");
        with_stream();
    }
    required {
        masking_policy_id = path "maskingPolicyId" (String);
        download_masking_report_details = json(models::DownloadMaskingReportDetails);
    }
    returns { stream }
    then {
        settled(get_masking_policy, models::MaskingPolicy, models::MaskingPolicyLifecycleState);
    }
}
