// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The regions to which requests can be routed. Without this policy, requests stay in the local
/// region.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegionRoutingPolicy {
    /// The identifiers of the allowed regions, in order and without duplicates.
    pub allowed_regions: Option<Vec<String>>,
}

model! {
    RegionRoutingPolicy {
        optional {
            allowed_regions = "allowedRegions", with_allowed_regions([String]);
        }
    }
}
