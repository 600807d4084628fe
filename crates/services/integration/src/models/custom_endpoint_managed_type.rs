// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the managed type of a custom endpoint.
    pub enum CustomEndpointManagedType {
        OracleManaged = "ORACLE_MANAGED",
        CustomerManaged = "CUSTOMER_MANAGED",
    }
}
