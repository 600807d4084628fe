// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the key source of encryption key information.
    pub enum EncryptionKeyInfoKeySource {
        OracleManaged = "ORACLE_MANAGED",
        CustomerManaged = "CUSTOMER_MANAGED",
    }
}
