// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A module stream details body.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModuleStreamDetailsBody {
    /// The name of the module.
    pub module_name: String,
    /// The name of the module stream.
    pub stream_name: Option<String>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    ModuleStreamDetailsBody {
        module_name = "moduleName";
        stream_name = "streamName";
        work_request_details = "workRequestDetails";
    }
}
