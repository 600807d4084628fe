// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Image memory constraints.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageMemoryConstraints {
    /// The minimum amount of memory in GB.
    pub min_in_gbs: Option<i64>,
    /// The maximum amount of memory in GB.
    pub max_in_gbs: Option<i64>,
}

model! {
    ImageMemoryConstraints {
        optional {
            min_in_gbs = "minInGBs", with_min_in_gbs(i64);
            max_in_gbs = "maxInGBs", with_max_in_gbs(i64);
        }
    }
}
