// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the database type of a base database ha.
    pub enum BaseDatabaseHaDatabaseType {
        ExternalSidb = "EXTERNAL_SIDB",
        ExternalRac = "EXTERNAL_RAC",
        CloudSidb = "CLOUD_SIDB",
        CloudRac = "CLOUD_RAC",
        Shared = "SHARED",
        Dedicated = "DEDICATED",
        CloudAtCustomer = "CLOUD_AT_CUSTOMER",
    }
}
