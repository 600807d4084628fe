// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A count based approval policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountBasedApprovalPolicy {
    /// The number of approvals required.
    pub number_of_approvals_required: i64,
}

model! {
    CountBasedApprovalPolicy, "approvalPolicyType" = "COUNT_BASED_APPROVAL" {
        required {
            number_of_approvals_required = "numberOfApprovalsRequired",
                with_number_of_approvals_required(i64);
        }
    }
}
