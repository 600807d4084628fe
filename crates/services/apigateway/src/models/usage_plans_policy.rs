// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A usage plans policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsagePlansPolicy {
    /// The token locations.
    pub token_locations: Vec<String>,
}

model! {
    UsagePlansPolicy {
        required {
            token_locations = "tokenLocations", with_token_locations([String]);
        }
    }
}
