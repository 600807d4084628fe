// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Approver information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApproverInfo {
    /// The approver type.
    pub approver_type: models::ApproverInfoApproverType,
    /// The ID of the approver.
    pub approver_id: String,
    /// The OCID of the domain.
    pub domain_id: Option<String>,
}

model! {
    ApproverInfo {
        required {
            approver_type = "approverType", with_approver_type(models::ApproverInfoApproverType);
            approver_id = "approverId", with_approver_id(String);
        }
        optional {
            domain_id = "domainId", with_domain_id(String);
        }
    }
}
