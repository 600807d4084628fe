// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A capacity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Capacity {
    /// The type of the capacity.
    pub capacity_type: models::CapacityType,
    /// The number of OCPUs or users, depending on the capacity type. It determines the resources of
    /// the instance.
    pub capacity_value: i64,
}

model! {
    Capacity {
        required {
            capacity_type = "capacityType", with_capacity_type(models::CapacityType);
            capacity_value = "capacityValue", with_capacity_value(i64);
        }
    }
}
