// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of SDK language types.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SdkLanguageTypeCollection {
    /// The items on this page.
    pub items: Vec<models::SdkLanguageTypeSummary>,
}

model! {
    SdkLanguageTypeCollection {
        items = "items";
    }
}
