// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an artifact.
    pub enum ArtifactStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        Updating = "UPDATING",
        Failed = "FAILED",
    }
}
