// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A module stream.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModuleStream {
    /// The name of the module.
    pub module_name: String,
    /// The name.
    pub name: String,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// The OCID of the software source.
    pub software_source_id: Option<String>,
    /// The type of the CPU architecture.
    pub arch_type: Option<models::ModuleStreamArchType>,
    /// The description.
    pub description: Option<String>,
    /// The profiles.
    pub profiles: Option<Vec<String>>,
    /// The packages.
    pub packages: Option<Vec<String>>,
    /// Whether this is the latest version, or whether to include only the latest versions.
    pub is_latest: Option<bool>,
}

model! {
    ModuleStream {
        module_name = "moduleName";
        name = "name";
        is_default = "isDefault";
        software_source_id = "softwareSourceId";
        arch_type = "archType";
        description = "description";
        profiles = "profiles";
        packages = "packages";
        is_latest = "isLatest";
    }
}
