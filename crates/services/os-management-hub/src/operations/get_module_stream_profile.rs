// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the module stream profile.
    GetModuleStreamProfile =
        GET "/softwareSources/{softwareSourceId}/moduleStreamProfiles/{profileName}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ModuleStreamProfile/GetModuleStreamProfile";
    required {
        software_source_id = path "softwareSourceId" (String);
        profile_name = path "profileName" (String);
        module_name = query "moduleName" (String);
        stream_name = query "streamName" (String);
    }
    returns { json(models::ModuleStreamProfile) }
}

/// The required arguments of [`GetModuleStreamProfile`].
#[derive(Debug, Clone)]
pub struct GetModuleStreamProfileArguments<'a> {
    /// The OCID of the software source.
    pub software_source_id: &'a str,
    /// The name of the profile.
    pub profile_name: &'a str,
    /// The name of the module.
    pub module_name: &'a str,
    /// The name of the module stream.
    pub stream_name: &'a str,
}
