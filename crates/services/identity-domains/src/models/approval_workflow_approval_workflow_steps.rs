// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Approval workflow approval workflow steps.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalWorkflowApprovalWorkflowSteps {
    /// The value.
    pub value: String,
    /// The unique OCI identifier of the resource.
    pub ocid: Option<String>,
    /// The type.
    pub type_: String,
    /// The order.
    pub order: Option<i64>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
}

model! {
    ApprovalWorkflowApprovalWorkflowSteps {
        required {
            value = "value", with_value(String);
            type_ = "type", with_type(String);
        }
        optional {
            ocid = "ocid", with_ocid(String);
            order = "order", with_order(i64);
            ref_ = "$ref", with_ref(String);
        }
    }
}
