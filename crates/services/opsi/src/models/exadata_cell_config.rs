// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An Exadata cell configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataCellConfig {
    /// The collection time.
    pub time_collected: Option<DateTime<Utc>>,
    /// The cell name.
    pub cell_name: Option<String>,
    /// The cell hash.
    pub cell_hash: Option<String>,
    /// The cell properties.
    pub cell_properties: Option<String>,
    /// The cell configurations.
    pub cell_configs: Option<String>,
    /// The disk counts.
    pub disk_counts: Option<String>,
}

model! {
    ExadataCellConfig, "metricName" = "EXADATA_CELL_CONFIG" {
        optional {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            cell_name = "cellName", with_cell_name(String);
            cell_hash = "cellHash", with_cell_hash(String);
            cell_properties = "cellProperties", with_cell_properties(String);
            cell_configs = "cellConfigs", with_cell_configs(String);
            disk_counts = "diskCounts", with_disk_counts(String);
        }
    }
}
