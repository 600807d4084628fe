// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an available software source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableSoftwareSourceSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The type of the software source.
    pub software_source_type: models::AvailableSoftwareSourceSoftwareSourceType,
    /// The description.
    pub description: Option<String>,
}

model! {
    AvailableSoftwareSourceSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        software_source_type = "softwareSourceType";
        description = "description";
    }
}
