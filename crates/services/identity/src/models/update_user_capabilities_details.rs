// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The capabilities to update for a user. Absent fields remain unchanged.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserCapabilitiesDetails {
    /// Whether the user can sign in to the Console.
    pub can_use_console_password: Option<bool>,
    /// Whether the user can sign requests with API keys.
    pub can_use_api_keys: Option<bool>,
    /// Whether the user can use auth tokens and Swift passwords.
    pub can_use_auth_tokens: Option<bool>,
    /// Whether the user can use SMTP credentials.
    pub can_use_smtp_credentials: Option<bool>,
    /// Whether the user can use database credentials.
    pub can_use_db_credentials: Option<bool>,
    /// Whether the user can use customer secret keys (for the S3 API).
    pub can_use_customer_secret_keys: Option<bool>,
    /// Whether the user can use OAuth 2.0 client credentials and tokens.
    pub can_use_oauth2_client_credentials: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateUserCapabilitiesDetails {
        optional {
            can_use_console_password = "canUseConsolePassword", with_can_use_console_password(bool),
                clear_can_use_console_password;
            can_use_api_keys = "canUseApiKeys", with_can_use_api_keys(bool), clear_can_use_api_keys;
            can_use_auth_tokens = "canUseAuthTokens", with_can_use_auth_tokens(bool),
                clear_can_use_auth_tokens;
            can_use_smtp_credentials = "canUseSmtpCredentials", with_can_use_smtp_credentials(bool),
                clear_can_use_smtp_credentials;
            can_use_db_credentials = "canUseDBCredentials", with_can_use_db_credentials(bool),
                clear_can_use_db_credentials;
            can_use_customer_secret_keys = "canUseCustomerSecretKeys",
                with_can_use_customer_secret_keys(bool), clear_can_use_customer_secret_keys;
            can_use_oauth2_client_credentials = "canUseOAuth2ClientCredentials",
                with_can_use_oauth2_client_credentials(bool),
                clear_can_use_oauth2_client_credentials;
        }
    }
}
