// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension X509 identity provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionX509IdentityProvider {
    /// The certificate match attribute.
    pub cert_match_attribute: String,
    /// The user match attribute.
    pub user_match_attribute: String,
    /// The other certificate match attribute.
    pub other_cert_match_attribute: Option<String>,
    /// The signing certificate chains.
    pub signing_certificate_chain: Vec<String>,
    /// Whether OCSP validation is enabled.
    pub ocsp_enabled: Option<bool>,
    /// The OCSP server name.
    pub ocsp_server_name: Option<String>,
    /// The URL of the OCSP responder.
    pub ocsp_responder_url: Option<String>,
    /// Whether access is allowed if the OCSP status is unknown or the responder times out.
    pub ocsp_allow_unknown_response_status: Option<bool>,
    /// The OCSP revalidate time. From 0 to 24.
    pub ocsp_revalidate_time: Option<i64>,
    /// Whether the OCSP response is signed.
    pub ocsp_enable_signed_response: Option<bool>,
    /// The OCSP trust certificate chains.
    pub ocsp_trust_cert_chain: Option<Vec<String>>,
    /// Whether CRL validation is enabled.
    pub crl_enabled: Option<bool>,
    /// Whether CRL validation is the fallback if OCSP fails.
    pub crl_check_on_ocsp_failure_enabled: Option<bool>,
    /// The URL of the CRL.
    pub crl_location: Option<String>,
    /// The CRL reload duration.
    pub crl_reload_duration: Option<i64>,
    /// Whether eku validation is enabled.
    pub eku_validation_enabled: Option<bool>,
    /// The eku values.
    pub eku_values: Option<Vec<models::ExtensionX509IdentityProviderEkuValue>>,
}

model! {
    ExtensionX509IdentityProvider {
        required {
            cert_match_attribute = "certMatchAttribute", with_cert_match_attribute(String);
            user_match_attribute = "userMatchAttribute", with_user_match_attribute(String);
            signing_certificate_chain = "signingCertificateChain",
                with_signing_certificate_chain([String]);
        }
        optional {
            other_cert_match_attribute = "otherCertMatchAttribute",
                with_other_cert_match_attribute(String);
            ocsp_enabled = "ocspEnabled", with_ocsp_enabled(bool);
            ocsp_server_name = "ocspServerName", with_ocsp_server_name(String);
            ocsp_responder_url = "ocspResponderURL", with_ocsp_responder_url(String);
            ocsp_allow_unknown_response_status = "ocspAllowUnknownResponseStatus",
                with_ocsp_allow_unknown_response_status(bool);
            ocsp_revalidate_time = "ocspRevalidateTime", with_ocsp_revalidate_time(i64);
            ocsp_enable_signed_response = "ocspEnableSignedResponse",
                with_ocsp_enable_signed_response(bool);
            ocsp_trust_cert_chain = "ocspTrustCertChain", with_ocsp_trust_cert_chain([String]);
            crl_enabled = "crlEnabled", with_crl_enabled(bool);
            crl_check_on_ocsp_failure_enabled = "crlCheckOnOCSPFailureEnabled",
                with_crl_check_on_ocsp_failure_enabled(bool);
            crl_location = "crlLocation", with_crl_location(String);
            crl_reload_duration = "crlReloadDuration", with_crl_reload_duration(i64);
            eku_validation_enabled = "ekuValidationEnabled", with_eku_validation_enabled(bool);
            eku_values = "ekuValues",
                with_eku_values([models::ExtensionX509IdentityProviderEkuValue]);
        }
    }
}
