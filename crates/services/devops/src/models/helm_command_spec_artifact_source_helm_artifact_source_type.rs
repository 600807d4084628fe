// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the helm artifact source type of a helm command spec artifact source.
    pub enum HelmCommandSpecArtifactSourceHelmArtifactSourceType {
        Inline = "INLINE",
    }
}
