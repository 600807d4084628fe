// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Downloads the masking log.
    ///
    /// The response has the header `etag`.
    DownloadMaskingLog = POST "/maskingPolicies/{maskingPolicyId}/actions/downloadLog",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicy/DownloadMaskingLog";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        masking_policy_id = path "maskingPolicyId" (String);
        download_masking_log_details = json(models::DownloadMaskingLogDetails);
    }
    returns { stream }
    then {
        settled(get_masking_policy, models::MaskingPolicy, models::MaskingPolicyLifecycleState);
    }
}
