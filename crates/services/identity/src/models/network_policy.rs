// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The networks that users can sign in from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkPolicy {
    /// The OCIDs of the allowed network sources.
    pub network_source_ids: Option<Vec<String>>,
}

model! {
    NetworkPolicy {
        optional {
            network_source_ids = "networkSourceIds", with_network_source_ids([String]);
        }
    }
}
