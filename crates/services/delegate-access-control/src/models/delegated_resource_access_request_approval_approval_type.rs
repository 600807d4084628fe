// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the approval type of a delegated resource access request approval.
    pub enum DelegatedResourceAccessRequestApprovalApprovalType {
        Initial = "INITIAL",
        Extension = "EXTENSION",
    }
}
