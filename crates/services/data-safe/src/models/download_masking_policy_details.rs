// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a masking policy to download.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadMaskingPolicyDetails {
    /// The format of the masking policy file.
    pub policy_format: Option<models::DownloadMaskingPolicyPolicyFormat>,
}

model! {
    DownloadMaskingPolicyDetails {
        optional {
            policy_format = "policyFormat",
                with_policy_format(models::DownloadMaskingPolicyPolicyFormat);
        }
    }
}
