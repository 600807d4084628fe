// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the argument substitution mode of a deploy artifact.
    pub enum DeployArtifactArgumentSubstitutionMode {
        None = "NONE",
        SubstitutePlaceholders = "SUBSTITUTE_PLACEHOLDERS",
    }
}
