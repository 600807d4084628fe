// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a dimension value.
    ///
    /// The field `kind` selects the variant.
    pub enum DimensionValueDetails by "kind" {
        JmesPath(models::JmesPathDimensionValue) = "jmesPath", as_jmes_path;
        Static(models::StaticDimensionValue) = "static", as_static;
    }
}
