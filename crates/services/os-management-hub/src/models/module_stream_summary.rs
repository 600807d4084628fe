// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a module stream.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModuleStreamSummary {
    /// The name.
    pub name: String,
    /// The name of the module.
    pub module_name: String,
    /// The profiles.
    pub profiles: Vec<String>,
    /// Whether this is the latest version, or whether to include only the latest versions.
    pub is_latest: Option<bool>,
    /// The OCID of the software source.
    pub software_source_id: Option<String>,
}

model! {
    ModuleStreamSummary {
        name = "name";
        module_name = "moduleName";
        profiles = "profiles";
        is_latest = "isLatest";
        software_source_id = "softwareSourceId";
    }
}
