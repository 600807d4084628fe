// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an analytics instance to scale.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScaleAnalyticsInstanceDetails {
    /// The capacity of the instance.
    pub capacity: models::Capacity,
}

model! {
    ScaleAnalyticsInstanceDetails {
        required {
            capacity = "capacity", with_capacity(models::Capacity);
        }
    }
}
