// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a sdm masking policy difference to apply.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplySdmMaskingPolicyDifferenceDetails {
    /// The OCID of the difference between a sensitive data model (SDM) and a masking policy.
    pub sdm_masking_policy_difference_id: String,
}

model! {
    ApplySdmMaskingPolicyDifferenceDetails {
        required {
            sdm_masking_policy_difference_id = "sdmMaskingPolicyDifferenceId",
                with_sdm_masking_policy_difference_id(String);
        }
    }
}
