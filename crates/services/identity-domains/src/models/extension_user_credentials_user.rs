// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension user credentials user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionUserCredentialsUser {
    /// The database credentials.
    pub db_credentials: Option<Vec<models::UserExtDbCredentials>>,
    /// The customer secret keys.
    pub customer_secret_keys: Option<Vec<models::UserExtCustomerSecretKeys>>,
    /// The auth tokens.
    pub auth_tokens: Option<Vec<models::UserExtAuthTokens>>,
    /// The SMTP credentials.
    pub smtp_credentials: Option<Vec<models::UserExtSmtpCredentials>>,
    /// The API keys.
    pub api_keys: Option<Vec<models::UserExtApiKeys>>,
    /// The o auth2 client credentials.
    pub o_auth2_client_credentials: Option<Vec<models::UserExtOAuth2ClientCredentials>>,
}

model! {
    ExtensionUserCredentialsUser {
        optional {
            db_credentials = "dbCredentials", with_db_credentials([models::UserExtDbCredentials]);
            customer_secret_keys = "customerSecretKeys",
                with_customer_secret_keys([models::UserExtCustomerSecretKeys]);
            auth_tokens = "authTokens", with_auth_tokens([models::UserExtAuthTokens]);
            smtp_credentials = "smtpCredentials",
                with_smtp_credentials([models::UserExtSmtpCredentials]);
            api_keys = "apiKeys", with_api_keys([models::UserExtApiKeys]);
            o_auth2_client_credentials = "oAuth2ClientCredentials",
                with_o_auth2_client_credentials([models::UserExtOAuth2ClientCredentials]);
        }
    }
}
