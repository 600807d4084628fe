// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An action.
    ///
    /// The field `name` selects the variant.
    pub enum Action by "name" {
        ForwardToBackendset(models::ForwardToBackendSet) = "FORWARD_TO_BACKENDSET",
            as_forward_to_backendset;
    }
}
