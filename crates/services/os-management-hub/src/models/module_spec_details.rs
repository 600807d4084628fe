// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a module spec.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModuleSpecDetails {
    /// The name.
    pub name: String,
    /// The name of the stream.
    pub stream: Option<String>,
    /// The profile.
    pub profile: Option<String>,
}

model! {
    ModuleSpecDetails {
        name = "name";
        stream = "stream";
        profile = "profile";
    }
}
