// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Approval workflow step approvers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalWorkflowStepApprovers {
    /// The value.
    pub value: String,
    /// The unique OCI identifier of the resource.
    pub ocid: Option<String>,
    /// The type.
    pub type_: String,
    /// The display name.
    pub display: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
}

model! {
    ApprovalWorkflowStepApprovers {
        required {
            value = "value", with_value(String);
            type_ = "type", with_type(String);
        }
        optional {
            ocid = "ocid", with_ocid(String);
            display = "display", with_display(String);
            ref_ = "$ref", with_ref(String);
        }
    }
}
