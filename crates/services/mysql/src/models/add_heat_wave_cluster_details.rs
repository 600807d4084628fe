// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a HeatWave cluster to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddHeatWaveClusterDetails {
    /// The name of the shape.
    pub shape_name: String,
    /// The number of nodes in the cluster.
    pub cluster_size: i64,
    /// Whether Lakehouse is enabled for HeatWave.
    pub is_lakehouse_enabled: Option<bool>,
}

model! {
    AddHeatWaveClusterDetails {
        required {
            shape_name = "shapeName", with_shape_name(String);
            cluster_size = "clusterSize", with_cluster_size(i64);
        }
        optional {
            is_lakehouse_enabled = "isLakehouseEnabled", with_is_lakehouse_enabled(bool);
        }
    }
}
