// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An application extension SAML service provider application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppExtensionSamlServiceProviderApp {
    /// The metadata.
    pub metadata: Option<String>,
    /// The ID of the provider, which is the entity ID in its metadata.
    pub partner_provider_id: Option<String>,
    /// The partner provider pattern.
    pub partner_provider_pattern: Option<String>,
    /// The alternative provider ID, instead of the one in the SAML settings.
    pub tenant_provider_id: Option<String>,
    /// The succinct ID of the provider.
    pub succinct_id: Option<String>,
    /// The assertion consumer URL.
    pub assertion_consumer_url: Option<String>,
    /// The URL for the logout requests of the partner.
    pub logout_request_url: Option<String>,
    /// The URL for the logout responses of the partner.
    pub logout_response_url: Option<String>,
    /// The name ID format.
    pub name_id_format: Option<String>,
    /// The signing certificate.
    pub signing_certificate: Option<String>,
    /// The certificate for the encryption of SAML assertions.
    pub encryption_certificate: Option<String>,
    /// The encryption algorithm.
    pub encryption_algorithm: Option<models::AppExtensionSamlServiceProviderAppEncryptionAlgorithm>,
    /// The key encryption algorithm.
    pub key_encryption_algorithm:
        Option<models::AppExtensionSamlServiceProviderAppKeyEncryptionAlgorithm>,
    /// Whether to encrypt assertion.
    pub encrypt_assertion: Option<bool>,
    /// The sign response or assertion.
    pub sign_response_or_assertion:
        Option<models::AppExtensionSamlServiceProviderAppSignResponseOrAssertion>,
    /// Whether the signature contains the signing certificate.
    pub include_signing_cert_in_signature: Option<bool>,
    /// The HTTP binding for the logout.
    pub logout_binding: Option<models::AppExtensionSamlServiceProviderAppLogoutBinding>,
    /// Whether the SAML service supports logout for the application.
    pub logout_enabled: Option<bool>,
    /// The hash algorithm of the signature.
    pub signature_hash_algorithm:
        Option<models::AppExtensionSamlServiceProviderAppSignatureHashAlgorithm>,
    /// The federation protocol.
    pub federation_protocol: Option<models::AppExtensionSamlServiceProviderAppFederationProtocol>,
    /// The name ID userstore attribute.
    ///
    /// Deprecated.
    #[deprecated]
    pub name_id_userstore_attribute: Option<String>,
    /// Whether the hok is required.
    pub hok_required: Option<bool>,
    /// The hok acs URL.
    pub hok_acs_url: Option<String>,
    /// The time of the last notification about the expiring signing certificate.
    pub last_notification_sent_time: Option<String>,
    /// The outbound assertion attributes.
    pub outbound_assertion_attributes: Option<models::AppOutboundAssertionAttributes>,
    /// The user assertion attributes.
    ///
    /// Deprecated.
    #[deprecated]
    pub user_assertion_attributes: Option<Vec<models::AppUserAssertionAttributes>>,
    /// The group assertion attributes.
    ///
    /// Deprecated.
    #[deprecated]
    pub group_assertion_attributes: Option<Vec<models::AppGroupAssertionAttributes>>,
}

model! {
    AppExtensionSamlServiceProviderApp {
        optional {
            metadata = "metadata", with_metadata(String);
            partner_provider_id = "partnerProviderId", with_partner_provider_id(String);
            partner_provider_pattern = "partnerProviderPattern",
                with_partner_provider_pattern(String);
            tenant_provider_id = "tenantProviderId", with_tenant_provider_id(String);
            succinct_id = "succinctId", with_succinct_id(String);
            assertion_consumer_url = "assertionConsumerUrl", with_assertion_consumer_url(String);
            logout_request_url = "logoutRequestUrl", with_logout_request_url(String);
            logout_response_url = "logoutResponseUrl", with_logout_response_url(String);
            name_id_format = "nameIdFormat", with_name_id_format(String);
            signing_certificate = "signingCertificate", with_signing_certificate(String);
            encryption_certificate = "encryptionCertificate", with_encryption_certificate(String);
            encryption_algorithm = "encryptionAlgorithm",
                with_encryption_algorithm(models::AppExtensionSamlServiceProviderAppEncryptionAlgorithm);
            key_encryption_algorithm = "keyEncryptionAlgorithm",
                with_key_encryption_algorithm(models::AppExtensionSamlServiceProviderAppKeyEncryptionAlgorithm);
            encrypt_assertion = "encryptAssertion", with_encrypt_assertion(bool);
            sign_response_or_assertion = "signResponseOrAssertion",
                with_sign_response_or_assertion(models::AppExtensionSamlServiceProviderAppSignResponseOrAssertion);
            include_signing_cert_in_signature = "includeSigningCertInSignature",
                with_include_signing_cert_in_signature(bool);
            logout_binding = "logoutBinding",
                with_logout_binding(models::AppExtensionSamlServiceProviderAppLogoutBinding);
            logout_enabled = "logoutEnabled", with_logout_enabled(bool);
            signature_hash_algorithm = "signatureHashAlgorithm",
                with_signature_hash_algorithm(models::AppExtensionSamlServiceProviderAppSignatureHashAlgorithm);
            federation_protocol = "federationProtocol",
                with_federation_protocol(models::AppExtensionSamlServiceProviderAppFederationProtocol);
            name_id_userstore_attribute = "nameIdUserstoreAttribute",
                with_name_id_userstore_attribute(String);
            hok_required = "hokRequired", with_hok_required(bool);
            hok_acs_url = "hokAcsUrl", with_hok_acs_url(String);
            last_notification_sent_time = "lastNotificationSentTime",
                with_last_notification_sent_time(String);
            outbound_assertion_attributes = "outboundAssertionAttributes",
                with_outbound_assertion_attributes(models::AppOutboundAssertionAttributes);
            user_assertion_attributes = "userAssertionAttributes",
                with_user_assertion_attributes([models::AppUserAssertionAttributes]);
            group_assertion_attributes = "groupAssertionAttributes",
                with_group_assertion_attributes([models::AppGroupAssertionAttributes]);
        }
    }
}
