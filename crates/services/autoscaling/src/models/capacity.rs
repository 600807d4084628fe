// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A capacity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Capacity {
    /// The maximum.
    pub max: Option<i64>,
    /// The minimum.
    pub min: Option<i64>,
    /// The initial.
    pub initial: Option<i64>,
}

model! {
    Capacity {
        optional {
            max = "max", with_max(i64);
            min = "min", with_min(i64);
            initial = "initial", with_initial(i64);
        }
    }
}
