// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An approval workflow assignment approval workflow.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalWorkflowAssignmentApprovalWorkflow {
    /// The value.
    pub value: String,
    /// The unique OCI identifier of the resource.
    pub ocid: Option<String>,
    /// The type.
    pub type_: models::ApprovalWorkflowAssignmentApprovalWorkflowType,
    /// The display name.
    pub display: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
}

model! {
    ApprovalWorkflowAssignmentApprovalWorkflow {
        required {
            value = "value", with_value(String);
            type_ = "type", with_type(models::ApprovalWorkflowAssignmentApprovalWorkflowType);
        }
        optional {
            ocid = "ocid", with_ocid(String);
            display = "display", with_display(String);
            ref_ = "$ref", with_ref(String);
        }
    }
}
