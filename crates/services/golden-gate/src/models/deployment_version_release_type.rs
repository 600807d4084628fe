// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the release type of a deployment version.
    pub enum DeploymentVersionReleaseType {
        Major = "MAJOR",
        Bundle = "BUNDLE",
        Minor = "MINOR",
    }
}
