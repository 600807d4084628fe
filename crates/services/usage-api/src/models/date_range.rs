// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A date range.
    ///
    /// The field `dateRangeType` selects the variant.
    pub enum DateRange by "dateRangeType" {
        Dynamic(models::DynamicDateRange) = "DYNAMIC", as_dynamic;
        Static(models::StaticDateRange) = "STATIC", as_static;
    }
}
