// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the DNS management of an email subdomain.
    pub enum EmailSubdomainDnsManagement {
        OracleManaged = "ORACLE_MANAGED",
        CustomerManaged = "CUSTOMER_MANAGED",
    }
}
