// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The types of credentials that a user can use.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserCapabilities {
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
}

model! {
    UserCapabilities {
        can_use_console_password = "canUseConsolePassword";
        can_use_api_keys = "canUseApiKeys";
        can_use_auth_tokens = "canUseAuthTokens";
        can_use_smtp_credentials = "canUseSmtpCredentials";
        can_use_db_credentials = "canUseDbCredentials";
        can_use_customer_secret_keys = "canUseCustomerSecretKeys";
        can_use_oauth2_client_credentials = "canUseOAuth2ClientCredentials";
    }
}
