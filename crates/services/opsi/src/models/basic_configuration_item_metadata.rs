// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Basic configuration item metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BasicConfigurationItemMetadata {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The data type.
    pub data_type: Option<String>,
    /// The unit details.
    pub unit_details: Option<models::ConfigurationItemUnitDetails>,
    /// The value input details.
    pub value_input_details: Option<models::ConfigurationItemAllowedValueDetails>,
}

model! {
    BasicConfigurationItemMetadata, "configItemType" = "BASIC" {
        display_name = "displayName";
        description = "description";
        data_type = "dataType";
        unit_details = "unitDetails";
        value_input_details = "valueInputDetails";
    }
}
