// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the property type of a faceted search aggregation.
    pub enum FacetedSearchAggregationPropertyType {
        CustomProperty = "CUSTOM_PROPERTY",
        DefaultProperty = "DEFAULT_PROPERTY",
    }
}
