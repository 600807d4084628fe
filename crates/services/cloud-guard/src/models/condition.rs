// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A condition.
    ///
    /// The field `kind` selects the variant.
    pub enum Condition by "kind" {
        Composite(models::CompositeCondition) = "COMPOSITE", as_composite;
        Simple(models::SimpleCondition) = "SIMPLE", as_simple;
    }
}
