// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of helm set values.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelmSetValueCollection {
    /// The items on this page.
    pub items: Vec<models::HelmSetValue>,
}

model! {
    HelmSetValueCollection {
        required {
            items = "items", with_items([models::HelmSetValue]);
        }
    }
}
