// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// Distributed DB metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedDbMetadata {
    /// The map.
    pub map: Option<BTreeMap<String, String>>,
}

model! {
    DistributedDbMetadata {
        map = "map";
    }
}
