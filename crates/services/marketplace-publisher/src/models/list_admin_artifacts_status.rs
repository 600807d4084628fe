// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `status` in `ListAdminArtifacts`.
    pub enum ListAdminArtifactsStatus {
        InProgress = "IN_PROGRESS",
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
    }
}
