// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a current rover bundle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrentRoverBundleDetails {
    /// The current rover bundle version.
    pub current_rover_bundle_version: String,
}

model! {
    CurrentRoverBundleDetails {
        required {
            current_rover_bundle_version = "currentRoverBundleVersion",
                with_current_rover_bundle_version(String);
        }
    }
}
