// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a subsetting report for download.
    GenerateSubsettingReportForDownload =
        POST "/subsettingPolicies/{subsettingPolicyId}/actions/generateReportForDownload",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingPolicy/GenerateSubsettingReportForDownload";
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
        generate_subsetting_report_for_download_details =
            json(models::GenerateSubsettingReportForDownloadDetails);
    }
    returns { empty }
    then {
        settled(get_subsetting_policy, models::SubsettingPolicy,
            models::SubsettingPolicyLifecycleState);
    }
}
