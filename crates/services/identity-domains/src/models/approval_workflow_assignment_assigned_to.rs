// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The object `ApprovalWorkflowAssignmentAssignedTo`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalWorkflowAssignmentAssignedTo {
    /// The value.
    pub value: String,
    /// The unique OCI identifier of the resource.
    pub ocid: Option<String>,
    /// The type.
    pub type_: models::ApprovalWorkflowAssignmentAssignedToType,
    /// The display name.
    pub display: Option<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    ApprovalWorkflowAssignmentAssignedTo {
        required {
            value = "value", with_value(String);
            type_ = "type", with_type(models::ApprovalWorkflowAssignmentAssignedToType);
        }
        optional {
            ocid = "ocid", with_ocid(String);
            display = "display", with_display(String);
            description = "description", with_description(String);
        }
    }
}
