// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An extension capabilities user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionCapabilitiesUser {
    /// Whether the user can use API keys.
    pub can_use_api_keys: Option<bool>,
    /// Whether the user can use auth tokens.
    pub can_use_auth_tokens: Option<bool>,
    /// Whether the user can use a console password.
    pub can_use_console_password: Option<bool>,
    /// Whether the user can use customer secret keys.
    pub can_use_customer_secret_keys: Option<bool>,
    /// Whether the user can use OAuth 2.0 client credentials.
    pub can_use_oauth2_client_credentials: Option<bool>,
    /// Whether the user can use SMTP credentials.
    pub can_use_smtp_credentials: Option<bool>,
    /// Whether the user can use database passwords.
    pub can_use_db_credentials: Option<bool>,
    /// Whether the user can access the Console.
    pub can_use_console: Option<bool>,
}

model! {
    ExtensionCapabilitiesUser {
        optional {
            can_use_api_keys = "canUseApiKeys", with_can_use_api_keys(bool);
            can_use_auth_tokens = "canUseAuthTokens", with_can_use_auth_tokens(bool);
            can_use_console_password = "canUseConsolePassword", with_can_use_console_password(bool);
            can_use_customer_secret_keys = "canUseCustomerSecretKeys",
                with_can_use_customer_secret_keys(bool);
            can_use_oauth2_client_credentials = "canUseOAuth2ClientCredentials",
                with_can_use_oauth2_client_credentials(bool);
            can_use_smtp_credentials = "canUseSmtpCredentials", with_can_use_smtp_credentials(bool);
            can_use_db_credentials = "canUseDbCredentials", with_can_use_db_credentials(bool);
            can_use_console = "canUseConsole", with_can_use_console(bool);
        }
    }
}
