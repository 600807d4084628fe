// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A settings certificate validation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingsCertificateValidation {
    /// Whether CRL validation is enabled.
    pub crl_enabled: Option<bool>,
    /// Whether CRL validation is the fallback if OCSP fails.
    pub crl_check_on_ocsp_failure_enabled: Option<bool>,
    /// The URL of the CRL.
    pub crl_location: Option<String>,
    /// The CRL refresh interval. In minutes.
    pub crl_refresh_interval: Option<i64>,
    /// Whether OCSP validation is enabled.
    pub ocsp_enabled: Option<bool>,
    /// Whether the OCSP unknown response status is allowed.
    pub ocsp_unknown_response_status_allowed: Option<bool>,
    /// The URL of the OCSP responder.
    pub ocsp_responder_url: Option<String>,
    /// Whether the OCSP settings responder URL is preferred.
    pub ocsp_settings_responder_url_preferred: Option<bool>,
    /// The OCSP timeout duration. In minutes. From 1 to 10.
    pub ocsp_timeout_duration: Option<i64>,
    /// The OCSP signing certificate alias.
    pub ocsp_signing_certificate_alias: Option<String>,
}

model! {
    SettingsCertificateValidation {
        optional {
            crl_enabled = "crlEnabled", with_crl_enabled(bool);
            crl_check_on_ocsp_failure_enabled = "crlCheckOnOCSPFailureEnabled",
                with_crl_check_on_ocsp_failure_enabled(bool);
            crl_location = "crlLocation", with_crl_location(String);
            crl_refresh_interval = "crlRefreshInterval", with_crl_refresh_interval(i64);
            ocsp_enabled = "ocspEnabled", with_ocsp_enabled(bool);
            ocsp_unknown_response_status_allowed = "ocspUnknownResponseStatusAllowed",
                with_ocsp_unknown_response_status_allowed(bool);
            ocsp_responder_url = "ocspResponderURL", with_ocsp_responder_url(String);
            ocsp_settings_responder_url_preferred = "ocspSettingsResponderURLPreferred",
                with_ocsp_settings_responder_url_preferred(bool);
            ocsp_timeout_duration = "ocspTimeoutDuration", with_ocsp_timeout_duration(i64);
            ocsp_signing_certificate_alias = "ocspSigningCertificateAlias",
                with_ocsp_signing_certificate_alias(String);
        }
    }
}
