// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Which kinds of credentials a user may use.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserCapabilities {
    /// Whether the user may sign in to the Console.
    pub can_use_console_password: Option<bool>,
    /// Whether the user may sign requests with API keys.
    pub can_use_api_keys: Option<bool>,
    /// Whether the user may use auth tokens and Swift passwords.
    pub can_use_auth_tokens: Option<bool>,
    /// Whether the user may use SMTP credentials.
    pub can_use_smtp_credentials: Option<bool>,
    /// Whether the user may use database credentials.
    pub can_use_db_credentials: Option<bool>,
    /// Whether the user may use keys for the S3 API.
    pub can_use_customer_secret_keys: Option<bool>,
    /// Whether the user may use OAuth 2 credentials and tokens.
    pub can_use_oauth2_client_credentials: Option<bool>,
}

impl UserCapabilities {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`can_use_console_password`](Self::can_use_console_password).
    #[must_use]
    pub fn with_can_use_console_password(
        mut self,
        can_use_console_password: impl Into<bool>,
    ) -> Self {
        self.can_use_console_password = Some(can_use_console_password.into());
        self
    }

    /// Sets [`can_use_api_keys`](Self::can_use_api_keys).
    #[must_use]
    pub fn with_can_use_api_keys(mut self, can_use_api_keys: impl Into<bool>) -> Self {
        self.can_use_api_keys = Some(can_use_api_keys.into());
        self
    }

    /// Sets [`can_use_auth_tokens`](Self::can_use_auth_tokens).
    #[must_use]
    pub fn with_can_use_auth_tokens(
        mut self,
        can_use_auth_tokens: impl Into<bool>,
    ) -> Self {
        self.can_use_auth_tokens = Some(can_use_auth_tokens.into());
        self
    }

    /// Sets [`can_use_smtp_credentials`](Self::can_use_smtp_credentials).
    #[must_use]
    pub fn with_can_use_smtp_credentials(
        mut self,
        can_use_smtp_credentials: impl Into<bool>,
    ) -> Self {
        self.can_use_smtp_credentials = Some(can_use_smtp_credentials.into());
        self
    }

    /// Sets [`can_use_db_credentials`](Self::can_use_db_credentials).
    #[must_use]
    pub fn with_can_use_db_credentials(
        mut self,
        can_use_db_credentials: impl Into<bool>,
    ) -> Self {
        self.can_use_db_credentials = Some(can_use_db_credentials.into());
        self
    }

    /// Sets [`can_use_customer_secret_keys`](Self::can_use_customer_secret_keys).
    #[must_use]
    pub fn with_can_use_customer_secret_keys(
        mut self,
        can_use_customer_secret_keys: impl Into<bool>,
    ) -> Self {
        self.can_use_customer_secret_keys = Some(can_use_customer_secret_keys.into());
        self
    }

    /// Sets [`can_use_oauth2_client_credentials`](Self::can_use_oauth2_client_credentials).
    #[must_use]
    pub fn with_can_use_oauth2_client_credentials(
        mut self,
        can_use_oauth2_client_credentials: impl Into<bool>,
    ) -> Self {
        self.can_use_oauth2_client_credentials = Some(
            can_use_oauth2_client_credentials.into(),
        );
        self
    }
}

impl Model for UserCapabilities {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "canUseConsolePassword" => {
                generated::read(&mut self.can_use_console_password, map)
            }
            "canUseApiKeys" => generated::read(&mut self.can_use_api_keys, map),
            "canUseAuthTokens" => generated::read(&mut self.can_use_auth_tokens, map),
            "canUseSmtpCredentials" => {
                generated::read(&mut self.can_use_smtp_credentials, map)
            }
            "canUseDbCredentials" => {
                generated::read(&mut self.can_use_db_credentials, map)
            }
            "canUseCustomerSecretKeys" => {
                generated::read(&mut self.can_use_customer_secret_keys, map)
            }
            "canUseOAuth2ClientCredentials" => {
                generated::read(&mut self.can_use_oauth2_client_credentials, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "canUseConsolePassword", &self.can_use_console_password)?;
        generated::write(map, "canUseApiKeys", &self.can_use_api_keys)?;
        generated::write(map, "canUseAuthTokens", &self.can_use_auth_tokens)?;
        generated::write(map, "canUseSmtpCredentials", &self.can_use_smtp_credentials)?;
        generated::write(map, "canUseDbCredentials", &self.can_use_db_credentials)?;
        generated::write(
            map,
            "canUseCustomerSecretKeys",
            &self.can_use_customer_secret_keys,
        )?;
        generated::write(
            map,
            "canUseOAuth2ClientCredentials",
            &self.can_use_oauth2_client_credentials,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UserCapabilities);
