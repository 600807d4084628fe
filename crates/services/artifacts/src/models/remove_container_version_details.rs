// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a container version to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveContainerVersionDetails {
    /// The version.
    pub version: String,
}

model! {
    RemoveContainerVersionDetails {
        required {
            version = "version", with_version(String);
        }
    }
}
