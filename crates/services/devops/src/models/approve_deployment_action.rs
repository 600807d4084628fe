// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of an approve deployment.
    pub enum ApproveDeploymentAction {
        Approve = "APPROVE",
        Reject = "REJECT",
    }
}
