// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a module stream profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModuleStreamProfileSummary {
    /// The name of the module.
    pub module_name: String,
    /// The name of the module stream.
    pub stream_name: String,
    /// The name.
    pub name: String,
    /// Whether this is the default.
    pub is_default: Option<bool>,
}

model! {
    ModuleStreamProfileSummary {
        module_name = "moduleName";
        stream_name = "streamName";
        name = "name";
        is_default = "isDefault";
    }
}
