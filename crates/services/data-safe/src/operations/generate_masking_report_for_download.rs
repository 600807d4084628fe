// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a masking report for download.
    ///
    /// The response has the header `opc-work-request-id`.
    GenerateMaskingReportForDownload =
        POST "/maskingPolicies/{maskingPolicyId}/actions/generateReportForDownload",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicy/GenerateMaskingReportForDownload";
    required {
        masking_policy_id = path "maskingPolicyId" (String);
        generate_masking_report_for_download_details =
            json(models::GenerateMaskingReportForDownloadDetails);
    }
    returns { empty }
    then {
        settled(get_masking_policy, models::MaskingPolicy, models::MaskingPolicyLifecycleState);
    }
}
