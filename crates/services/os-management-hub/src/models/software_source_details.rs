// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a software source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwareSourceDetails {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type of the software source.
    pub software_source_type: Option<models::SoftwareSourceType>,
    /// Whether Autonomous Linux requires the software source.
    pub is_mandatory_for_autonomous_linux: Option<bool>,
}

model! {
    SoftwareSourceDetails {
        id = "id";
        display_name = "displayName";
        description = "description";
        software_source_type = "softwareSourceType";
        is_mandatory_for_autonomous_linux = "isMandatoryForAutonomousLinux";
    }
}
