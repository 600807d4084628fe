// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A broker shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BrokerShape {
    /// The number of nodes.
    pub node_count: i64,
    /// The number of OCPUs.
    pub ocpu_count: i64,
    /// The storage size, in gigabytes.
    pub storage_size_in_gbs: Option<i64>,
    /// The shape of the nodes.
    pub node_shape: Option<String>,
}

model! {
    BrokerShape {
        required {
            node_count = "nodeCount", with_node_count(i64);
            ocpu_count = "ocpuCount", with_ocpu_count(i64);
        }
        optional {
            storage_size_in_gbs = "storageSizeInGbs", with_storage_size_in_gbs(i64);
            node_shape = "nodeShape", with_node_shape(String);
        }
    }
}
