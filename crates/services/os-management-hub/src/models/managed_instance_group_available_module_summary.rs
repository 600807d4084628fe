// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a managed instance group available module.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstanceGroupAvailableModuleSummary {
    /// The name.
    pub name: String,
    /// The OCID of the software source.
    pub software_source_id: Option<String>,
}

model! {
    ManagedInstanceGroupAvailableModuleSummary {
        name = "name";
        software_source_id = "softwareSourceId";
    }
}
