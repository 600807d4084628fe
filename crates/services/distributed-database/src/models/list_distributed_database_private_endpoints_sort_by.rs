// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDistributedDatabasePrivateEndpoints` can sort.
    pub enum ListDistributedDatabasePrivateEndpointsSortBy {
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
    }
}
