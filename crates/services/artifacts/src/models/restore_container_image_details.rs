// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a container image to restore.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreContainerImageDetails {
    /// The version.
    pub version: Option<String>,
}

model! {
    RestoreContainerImageDetails {
        optional {
            version = "version", with_version(String);
        }
    }
}
