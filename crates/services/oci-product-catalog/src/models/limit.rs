// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A limit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Limit {
    /// The public limit name.
    pub public_limit_name: Option<String>,
    /// The public service name.
    pub public_service_name: Option<String>,
}

model! {
    Limit {
        optional {
            public_limit_name = "publicLimitName", with_public_limit_name(String);
            public_service_name = "publicServiceName", with_public_service_name(String);
        }
    }
}
