// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of software sources to attach to a profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachSoftwareSourcesToProfileDetails {
    /// The software sources.
    pub software_sources: Vec<String>,
}

model! {
    AttachSoftwareSourcesToProfileDetails {
        required {
            software_sources = "softwareSources", with_software_sources([String]);
        }
    }
}
