// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A faceted search aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FacetedSearchAggregation {
    /// The type.
    pub type_: Option<String>,
    /// The aggregation.
    pub aggregation: Option<BTreeMap<String, i64>>,
    /// The data type.
    pub data_type: Option<String>,
    /// The type of the property.
    pub property_type: Option<models::FacetedSearchAggregationPropertyType>,
}

model! {
    FacetedSearchAggregation {
        type_ = "type";
        aggregation = "aggregation";
        data_type = "dataType";
        property_type = "propertyType";
    }
}
