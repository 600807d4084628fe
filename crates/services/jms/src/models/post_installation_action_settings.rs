// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Post installation action settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostInstallationActionSettings {
    /// The disabled TLS versions.
    pub disabled_tls_versions: Option<Vec<models::TlsVersions>>,
    /// Whether to replace certificates operating system.
    pub should_replace_certificates_operating_system: Option<bool>,
    /// The minimum key size settings.
    pub minimum_key_size_settings: Option<models::MinimumKeySizeSettings>,
    /// Whether to add logging handler.
    pub add_logging_handler: Option<bool>,
    /// The global logging level.
    pub global_logging_level: Option<models::PostInstallationActionSettingsGlobalLoggingLevel>,
    /// The proxies.
    pub proxies: Option<models::Proxies>,
}

model! {
    PostInstallationActionSettings {
        optional {
            disabled_tls_versions = "disabledTlsVersions",
                with_disabled_tls_versions([models::TlsVersions]);
            should_replace_certificates_operating_system =
                "shouldReplaceCertificatesOperatingSystem",
                with_should_replace_certificates_operating_system(bool);
            minimum_key_size_settings = "minimumKeySizeSettings",
                with_minimum_key_size_settings(models::MinimumKeySizeSettings);
            add_logging_handler = "addLoggingHandler", with_add_logging_handler(bool);
            global_logging_level = "globalLoggingLevel",
                with_global_logging_level(models::PostInstallationActionSettingsGlobalLoggingLevel);
            proxies = "proxies", with_proxies(models::Proxies);
        }
    }
}
