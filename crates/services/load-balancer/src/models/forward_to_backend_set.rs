// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A forward to backend set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForwardToBackendSet {
    /// The name of the backend set. Example: `backendSetForImages`.
    pub backend_set_name: String,
}

model! {
    ForwardToBackendSet, "name" = "FORWARD_TO_BACKENDSET" {
        required {
            backend_set_name = "backendSetName", with_backend_set_name(String);
        }
    }
}
