// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the protection mode of a distributed database catalog database with
    /// ExaDB xs new cluster.
    pub enum DistributedDatabaseCatalogDatabaseWithExadbXsNewClusterProtectionMode {
        MaximumAvailability = "MAXIMUM_AVAILABILITY",
        MaximumPerformance = "MAXIMUM_PERFORMANCE",
        MaximumProtection = "MAXIMUM_PROTECTION",
    }
}
