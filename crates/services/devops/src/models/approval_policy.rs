// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An approval policy.
    ///
    /// The field `approvalPolicyType` selects the variant.
    pub enum ApprovalPolicy by "approvalPolicyType" {
        CountBasedApproval(models::CountBasedApprovalPolicy) = "COUNT_BASED_APPROVAL",
            as_count_based_approval;
    }
}
