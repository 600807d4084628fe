// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// A TLS configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsConfig {
    /// The status.
    pub status: models::TlsConfigStatus,
    /// The certificate store type.
    pub certificate_store_type: Option<models::TlsConfigCertificateStoreType>,
    /// The store password.
    pub store_password: Option<Secret>,
    /// The trust store content.
    pub trust_store_content: Option<String>,
    /// The content of the key store.
    pub key_store_content: Option<Secret>,
}

model! {
    TlsConfig {
        required {
            status = "status", with_status(models::TlsConfigStatus);
        }
        optional {
            certificate_store_type = "certificateStoreType",
                with_certificate_store_type(models::TlsConfigCertificateStoreType);
            store_password = "storePassword", with_store_password(Secret);
            trust_store_content = "trustStoreContent", with_trust_store_content(String);
            key_store_content = "keyStoreContent", with_key_store_content(Secret);
        }
    }
}
