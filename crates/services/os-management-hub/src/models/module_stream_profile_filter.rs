// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A module stream profile filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModuleStreamProfileFilter {
    /// The name of the module.
    pub module_name: String,
    /// The name of the profile.
    pub profile_name: Option<String>,
    /// The name of the module stream.
    pub stream_name: Option<String>,
    /// The type of the filter.
    pub filter_type: models::ModuleStreamProfileFilterFilterType,
}

model! {
    ModuleStreamProfileFilter {
        required {
            module_name = "moduleName", with_module_name(String);
            filter_type = "filterType",
                with_filter_type(models::ModuleStreamProfileFilterFilterType);
        }
        optional {
            profile_name = "profileName", with_profile_name(String);
            stream_name = "streamName", with_stream_name(String);
        }
    }
}
