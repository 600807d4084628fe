// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of OCCM demand signal resource properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccmDemandSignalResourcePropertiesSummary {
    /// The name of the property.
    pub property_name: String,
    /// The value of the property.
    pub property_value: String,
    /// The property min value.
    pub property_min_value: Option<i64>,
    /// The property maximum value.
    pub property_max_value: Option<i64>,
    /// The property options.
    pub property_options: Option<Vec<models::OccmDemandSignalResourcePropertyOptionSummary>>,
    /// The property unit.
    pub property_unit: Option<String>,
    /// Whether the object can be edited.
    pub is_editable: bool,
}

model! {
    OccmDemandSignalResourcePropertiesSummary {
        property_name = "propertyName";
        property_value = "propertyValue";
        property_min_value = "propertyMinValue";
        property_max_value = "propertyMaxValue";
        property_options = "propertyOptions";
        property_unit = "propertyUnit";
        is_editable = "isEditable";
    }
}
