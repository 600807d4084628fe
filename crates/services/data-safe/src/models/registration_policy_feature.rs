// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the feature of a registration policy.
    pub enum RegistrationPolicyFeature {
        Assessment = "ASSESSMENT",
        AuditCollection = "AUDIT_COLLECTION",
        AuditSetting = "AUDIT_SETTING",
        DataDiscovery = "DATA_DISCOVERY",
        Masking = "MASKING",
        SqlFirewall = "SQL_FIREWALL",
        All = "ALL",
    }
}
