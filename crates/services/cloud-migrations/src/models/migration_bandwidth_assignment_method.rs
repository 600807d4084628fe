// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the assignment method of migration bandwidth.
    pub enum MigrationBandwidthAssignmentMethod {
        Auto = "AUTO",
        Custom = "CUSTOM",
        HypervisorDefault = "HYPERVISOR_DEFAULT",
    }
}
