// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a masking policy for download.
    ///
    /// The response has the header `opc-work-request-id`.
    GenerateMaskingPolicyForDownload =
        POST "/maskingPolicies/{maskingPolicyId}/actions/generatePolicyForDownload",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicy/GenerateMaskingPolicyForDownload";
    required {
        masking_policy_id = path "maskingPolicyId" (String);
        generate_masking_policy_for_download_details =
            json(models::GenerateMaskingPolicyForDownloadDetails);
    }
    returns { empty }
    then {
        settled(get_masking_policy, models::MaskingPolicy, models::MaskingPolicyLifecycleState);
    }
}
