// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A crypto posture.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoPosture {
    /// The TLS settings.
    pub tls: Option<models::CryptoTlsPosture>,
    /// The nne.
    pub nne: Option<models::CryptoNnePosture>,
    /// The TDE.
    pub tde: Option<models::CryptoTdePosture>,
    /// The network encryption.
    pub network_encryption: Option<Vec<String>>,
    /// The FIPS status.
    pub fips_status: Option<models::CryptoPostureFipsStatus>,
    /// The configured FIPS mode.
    pub fips_mode_configured: Option<models::CryptoPostureFipsModeConfigured>,
    /// The encryption status of backups.
    pub backup_status: Option<String>,
    /// The number of encrypted backup pieces.
    pub encrypted_backup_pieces_count: Option<i64>,
    /// The number of unencrypted backup pieces.
    pub unencrypted_backup_pieces_count: Option<i64>,
}

model! {
    CryptoPosture {
        tls = "tls";
        nne = "nne";
        tde = "tde";
        network_encryption = "networkEncryption";
        fips_status = "fipsStatus";
        fips_mode_configured = "fipsModeConfigured";
        backup_status = "backupStatus";
        encrypted_backup_pieces_count = "encryptedBackupPiecesCount";
        unencrypted_backup_pieces_count = "unencryptedBackupPiecesCount";
    }
}
