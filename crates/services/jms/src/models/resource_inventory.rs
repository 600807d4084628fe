// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A resource inventory.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceInventory {
    /// The number of active fleets.
    pub active_fleet_count: i64,
    /// The number of managed instances.
    pub managed_instance_count: i64,
    /// The number of JREs.
    pub jre_count: i64,
    /// The number of installations.
    pub installation_count: i64,
    /// The number of applications.
    pub application_count: i64,
}

model! {
    ResourceInventory {
        active_fleet_count = "activeFleetCount";
        managed_instance_count = "managedInstanceCount";
        jre_count = "jreCount";
        installation_count = "installationCount";
        application_count = "applicationCount";
    }
}
