// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Downloads the subsetting report.
    DownloadSubsettingReport =
        POST "/subsettingPolicies/{subsettingPolicyId}/actions/downloadReport",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingPolicy/DownloadSubsettingReport";
    facts {
        with_accept("application/json");
        with_stream();
    }
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
        download_subsetting_report_details = json(models::DownloadSubsettingReportDetails);
    }
    returns { stream }
    then {
        settled(get_subsetting_policy, models::SubsettingPolicy,
            models::SubsettingPolicyLifecycleState);
    }
}
