// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the home type of a database.
    pub enum DatabaseHomeType {
        OracleManaged = "ORACLE_MANAGED",
        CustomerManaged = "CUSTOMER_MANAGED",
    }
}
