// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the quota mode type of an OLVM data center.
    pub enum OlvmDataCenterQuotaModeType {
        Audit = "AUDIT",
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }
}
