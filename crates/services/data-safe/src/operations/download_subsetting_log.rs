// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Downloads the subsetting log.
    DownloadSubsettingLog = POST "/subsettingPolicies/{subsettingPolicyId}/actions/downloadLog",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingPolicy/DownloadSubsettingLog";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
        download_subsetting_log_details = json(models::DownloadSubsettingLogDetails);
    }
    returns { stream }
    then {
        settled(get_subsetting_policy, models::SubsettingPolicy,
            models::SubsettingPolicyLifecycleState);
    }
}
