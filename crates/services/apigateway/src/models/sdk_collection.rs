// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of SDKs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SdkCollection {
    /// The items on this page.
    pub items: Vec<models::SdkSummary>,
}

model! {
    SdkCollection {
        items = "items";
    }
}
