// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of helm diff arguments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelmDiffArgumentCollection {
    /// The items on this page.
    pub items: Vec<models::HelmDiffArgument>,
}

model! {
    HelmDiffArgumentCollection {
        required {
            items = "items", with_items([models::HelmDiffArgument]);
        }
    }
}
