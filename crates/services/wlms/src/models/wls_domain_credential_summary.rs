// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a WLS domain credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WlsDomainCredentialSummary {
    /// The type.
    pub type_: Option<String>,
    /// The strategy.
    pub strategy: Option<models::WlsDomainCredentialStrategy>,
}

model! {
    WlsDomainCredentialSummary {
        type_ = "type";
        strategy = "strategy";
    }
}
