// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// My trusted user agent trusted factors.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyTrustedUserAgentTrustedFactors {
    /// The type.
    pub type_: String,
    /// The category.
    pub category: Option<models::MyTrustedUserAgentTrustedFactorsCategory>,
    /// The creation time.
    pub creation_time: String,
}

model! {
    MyTrustedUserAgentTrustedFactors {
        type_ = "type";
        category = "category";
        creation_time = "creationTime";
    }
}
