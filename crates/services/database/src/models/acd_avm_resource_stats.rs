// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Acd avm resource statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AcdAvmResourceStats {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The number of provisioned CPUs.
    pub provisioned_cpus: Option<f64>,
    /// The number of CPU cores in use by Autonomous Container Databases.
    pub used_cpus: Option<f64>,
    /// The number of reserved CPUs.
    pub reserved_cpus: Option<f64>,
    /// The number of reclaimable CPUs, which databases have given up but which still belong to the
    /// container database.
    pub reclaimable_cpus: Option<f64>,
}

model! {
    AcdAvmResourceStats {
        id = "id";
        display_name = "displayName";
        provisioned_cpus = "provisionedCpus";
        used_cpus = "usedCpus";
        reserved_cpus = "reservedCpus";
        reclaimable_cpus = "reclaimableCpus";
    }
}
