// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the connector type of an external DB system connector.
    pub enum ExternalDbSystemConnectorConnectorType {
        Macs = "MACS",
    }
}
