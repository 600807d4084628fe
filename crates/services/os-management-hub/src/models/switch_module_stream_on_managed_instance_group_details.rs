// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a module stream to switch on a managed instance group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwitchModuleStreamOnManagedInstanceGroupDetails {
    /// The name of the module.
    pub module_name: String,
    /// The name of the module stream.
    pub stream_name: String,
    /// The OCID of the software source.
    pub software_source_id: Option<String>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    SwitchModuleStreamOnManagedInstanceGroupDetails {
        required {
            module_name = "moduleName", with_module_name(String);
            stream_name = "streamName", with_stream_name(String);
        }
        optional {
            software_source_id = "softwareSourceId", with_software_source_id(String);
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails);
        }
    }
}
