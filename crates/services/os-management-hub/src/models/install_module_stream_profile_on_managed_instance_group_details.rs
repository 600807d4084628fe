// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a module stream profile to install on a managed instance group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallModuleStreamProfileOnManagedInstanceGroupDetails {
    /// The name of the module.
    pub module_name: String,
    /// The name of the module stream.
    pub stream_name: Option<String>,
    /// The name of the profile.
    pub profile_name: Option<String>,
    /// The OCID of the software source.
    pub software_source_id: Option<String>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    InstallModuleStreamProfileOnManagedInstanceGroupDetails {
        required {
            module_name = "moduleName", with_module_name(String);
        }
        optional {
            stream_name = "streamName", with_stream_name(String);
            profile_name = "profileName", with_profile_name(String);
            software_source_id = "softwareSourceId", with_software_source_id(String);
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails);
        }
    }
}
