// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compute instance group by query selector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceGroupByQuerySelector {
    /// The region.
    pub region: String,
    /// The query.
    pub query: String,
}

model! {
    ComputeInstanceGroupByQuerySelector, "selectorType" = "INSTANCE_QUERY" {
        required {
            region = "region", with_region(String);
            query = "query", with_query(String);
        }
    }
}
