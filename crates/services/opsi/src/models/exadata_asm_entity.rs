// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An Exadata ASM entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataAsmEntity {
    /// The collection time.
    pub time_collected: Option<DateTime<Utc>>,
    /// The name of the instance.
    pub instance_name: Option<String>,
    /// The name of the cluster.
    pub cluster_name: Option<String>,
    /// The version of the software.
    pub software_version: Option<String>,
}

model! {
    ExadataAsmEntity, "metricName" = "ASM_ENTITY" {
        optional {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            instance_name = "instanceName", with_instance_name(String);
            cluster_name = "clusterName", with_cluster_name(String);
            software_version = "softwareVersion", with_software_version(String);
        }
    }
}
