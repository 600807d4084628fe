// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the chosen option of a human approval performed action.
    pub enum HumanApprovalPerformedActionChosenOption {
        Approve = "APPROVE",
        Deny = "DENY",
    }
}
