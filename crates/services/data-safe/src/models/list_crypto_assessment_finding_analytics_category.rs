// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `category` in `ListCryptoAssessmentFindingAnalytics`.
    pub enum ListCryptoAssessmentFindingAnalyticsCategory {
        NetworkEncryption = "NETWORK_ENCRYPTION",
        DataEncryption = "DATA_ENCRYPTION",
        CertificatesAndKeyManagement = "CERTIFICATES_AND_KEY_MANAGEMENT",
        BackupAndExportEncryption = "BACKUP_AND_EXPORT_ENCRYPTION",
        PostQuantumReadiness = "POST_QUANTUM_READINESS",
        NotSupported = "NOT_SUPPORTED",
    }
}
