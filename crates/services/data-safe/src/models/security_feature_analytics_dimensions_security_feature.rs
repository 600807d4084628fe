// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the security feature of security feature analytics dimensions.
    pub enum SecurityFeatureAnalyticsDimensionsSecurityFeature {
        UnifiedAudit = "UNIFIED_AUDIT",
        FineGrainedAudit = "FINE_GRAINED_AUDIT",
        TraditionalAudit = "TRADITIONAL_AUDIT",
        DatabaseVault = "DATABASE_VAULT",
        PrivilegeAnalysis = "PRIVILEGE_ANALYSIS",
        TablespaceEncryption = "TABLESPACE_ENCRYPTION",
        ColumnEncryption = "COLUMN_ENCRYPTION",
        NetworkEncryption = "NETWORK_ENCRYPTION",
        PasswordAuthentication = "PASSWORD_AUTHENTICATION",
        GlobalAuthentication = "GLOBAL_AUTHENTICATION",
        ExternalAuthentication = "EXTERNAL_AUTHENTICATION",
    }
}
