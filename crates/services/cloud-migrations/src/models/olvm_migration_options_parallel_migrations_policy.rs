// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the parallel migrations policy of OLVM migration options.
    pub enum OlvmMigrationOptionsParallelMigrationsPolicy {
        Auto = "AUTO",
        AutoParallel = "AUTO_PARALLEL",
        Custom = "CUSTOM",
        Disabled = "DISABLED",
        Inherit = "INHERIT",
    }
}
