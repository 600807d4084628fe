// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A filter.
    ///
    /// The field `filterType` selects the variant.
    pub enum Filter by "filterType", sent {
        MultiValue(models::MultiValueFilter) = "MULTI_VALUE", as_multi_value;
        SingleValue(models::SingleValueFilter) = "SINGLE_VALUE", as_single_value;
    }
    shared {
        /// The name of the field.
        field_name = "fieldName", str, in MultiValue SingleValue;
    }
}
