// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a HeatWave cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateHeatWaveClusterDetails {
    /// The name of the shape.
    pub shape_name: Option<String>,
    /// The number of nodes in the cluster.
    pub cluster_size: Option<i64>,
    /// Whether Lakehouse is enabled for HeatWave.
    pub is_lakehouse_enabled: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateHeatWaveClusterDetails {
        optional {
            shape_name = "shapeName", with_shape_name(String), clear_shape_name;
            cluster_size = "clusterSize", with_cluster_size(i64), clear_cluster_size;
            is_lakehouse_enabled = "isLakehouseEnabled", with_is_lakehouse_enabled(bool),
                clear_is_lakehouse_enabled;
        }
    }
}
