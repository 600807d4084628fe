// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the workflow status of a glossary tree element.
    pub enum GlossaryTreeElementWorkflowStatus {
        New = "NEW",
        Approved = "APPROVED",
        UnderReview = "UNDER_REVIEW",
        Escalated = "ESCALATED",
    }
}
