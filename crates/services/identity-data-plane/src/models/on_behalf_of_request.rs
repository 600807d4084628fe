// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, model};

/// An on behalf of request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnBehalfOfRequest {
    /// The headers of the request.
    pub request_headers: BTreeMap<String, Vec<Secret>>,
    /// The target service name.
    pub target_service_name: String,
    /// The obo token.
    pub obo_token: Option<Secret>,
    /// The duration of validity.
    pub expiration: Option<String>,
}

model! {
    OnBehalfOfRequest {
        request_headers = "requestHeaders";
        target_service_name = "targetServiceName";
        obo_token = "oboToken";
        expiration = "expiration";
    }
}
