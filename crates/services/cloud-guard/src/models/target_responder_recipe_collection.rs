// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of target responder recipes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetResponderRecipeCollection {
    /// The items on this page.
    pub items: Vec<models::TargetResponderRecipeSummary>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    TargetResponderRecipeCollection {
        items = "items";
        locks = "locks";
    }
}
