// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// Distributed autonomous DB metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedAutonomousDbMetadata {
    /// The map.
    pub map: Option<BTreeMap<String, String>>,
}

model! {
    DistributedAutonomousDbMetadata {
        map = "map";
    }
}
