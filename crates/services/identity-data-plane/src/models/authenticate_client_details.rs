// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, model};

/// The details of an authenticate client.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticateClientDetails {
    /// The headers of the request.
    pub request_headers: BTreeMap<String, Vec<Secret>>,
}

model! {
    AuthenticateClientDetails {
        request_headers = "requestHeaders";
    }
}
