// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the principal type of a reviewer.
    pub enum ReviewerPrincipalType {
        Service = "SERVICE",
        User = "USER",
        Instance = "INSTANCE",
        Resource = "RESOURCE",
    }
}
