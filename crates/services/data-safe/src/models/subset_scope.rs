// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A subset scope.
    ///
    /// The field `scopeType` selects the variant.
    pub enum SubsetScope by "scopeType" {
        All(models::SubsetScopeForAllObjects) = "ALL", as_all;
        Specific(models::SubsetScopeForSpecificObjects) = "SPECIFIC", as_specific;
    }
}
