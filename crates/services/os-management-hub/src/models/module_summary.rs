// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a module.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModuleSummary {
    /// The name.
    pub name: String,
    /// The streams.
    pub streams: Option<Vec<String>>,
    /// The OCID of the software source.
    pub software_source_id: String,
}

model! {
    ModuleSummary {
        name = "name";
        streams = "streams";
        software_source_id = "softwareSourceId";
    }
}
