// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A key range partition configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyRangePartitionConfig {
    /// The number of the partition.
    pub partition_number: Option<i64>,
    /// The key range.
    pub key_range: Option<models::KeyRange>,
}

model! {
    KeyRangePartitionConfig, "modelType" = "KEYRANGEPARTITIONCONFIG" {
        optional {
            partition_number = "partitionNumber", with_partition_number(i64);
            key_range = "keyRange", with_key_range(models::KeyRange);
        }
    }
}
