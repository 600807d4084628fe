// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::recursive_model::models;

tagged_union! {
    /// A rule.
    ///
    /// The field `kind` selects the variant.
    pub enum Rule by "kind" {
        Not(models::NotRule) = "NOT", as_not;
        All(models::AllRule) = "ALL", as_all;
    }
    shared {
        /// The leaf.
        leaf = "leaf", ref models::Leaf, in Not All;
        /// The fallback.
        fallback = "fallback", ref Rule, in Not All;
    }
}
