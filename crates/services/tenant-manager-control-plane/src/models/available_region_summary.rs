// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The summary of an available region.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableRegionSummary {
    /// The name of the region.
    pub region_name: String,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AvailableRegionSummary {
        region_name = "regionName";
        system_tags = "systemTags";
    }
}
