// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a module stream profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModuleStreamProfileDetails {
    /// The name of the module.
    pub module_name: String,
    /// The name of the module stream.
    pub stream_name: String,
    /// The name of the profile.
    pub profile_name: String,
    /// The OCID of the software source.
    pub software_source_id: Option<String>,
}

model! {
    ModuleStreamProfileDetails {
        required {
            module_name = "moduleName", with_module_name(String);
            stream_name = "streamName", with_stream_name(String);
            profile_name = "profileName", with_profile_name(String);
        }
        optional {
            software_source_id = "softwareSourceId", with_software_source_id(String);
        }
    }
}
