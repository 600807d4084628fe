// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// Work requests.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequests {
    /// The work requests.
    pub work_requests: Option<Value>,
}

model! {
    WorkRequests {
        work_requests = "workRequests";
    }
}
