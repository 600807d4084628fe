// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the deployment status of a security policy entry state.
    pub enum SecurityPolicyEntryStateDeploymentStatus {
        Created = "CREATED",
        Modified = "MODIFIED",
        Conflict = "CONFLICT",
        ConnectivityIssue = "CONNECTIVITY_ISSUE",
        UnsupportedSyntax = "UNSUPPORTED_SYNTAX",
        UnknownError = "UNKNOWN_ERROR",
        Unauthorized = "UNAUTHORIZED",
        Deleted = "DELETED",
    }
}
