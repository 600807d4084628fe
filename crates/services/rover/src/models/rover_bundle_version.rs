// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A rover bundle version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverBundleVersion {
    /// The version of the Roving Edge bundle.
    pub bundle_version: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The full name of the bundle.
    pub bundle_name: Option<String>,
}

model! {
    RoverBundleVersion {
        bundle_version = "bundleVersion";
        compartment_id = "compartmentId";
        bundle_name = "bundleName";
    }
}
