// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Which kinds of credentials a user is to be able to use. What is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserCapabilitiesDetails {
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
    cleared: Vec<String>,
}

impl UpdateUserCapabilitiesDetails {
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

    /// Clears [`can_use_console_password`](Self::can_use_console_password): the service is told to
    /// remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_can_use_console_password(mut self) -> Self {
        self.can_use_console_password = None;
        self.cleared.push("canUseConsolePassword".to_owned());
        self
    }

    /// Clears [`can_use_api_keys`](Self::can_use_api_keys): the service is told to remove the
    /// value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_can_use_api_keys(mut self) -> Self {
        self.can_use_api_keys = None;
        self.cleared.push("canUseApiKeys".to_owned());
        self
    }

    /// Clears [`can_use_auth_tokens`](Self::can_use_auth_tokens): the service is told to remove
    /// the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_can_use_auth_tokens(mut self) -> Self {
        self.can_use_auth_tokens = None;
        self.cleared.push("canUseAuthTokens".to_owned());
        self
    }

    /// Clears [`can_use_smtp_credentials`](Self::can_use_smtp_credentials): the service is told to
    /// remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_can_use_smtp_credentials(mut self) -> Self {
        self.can_use_smtp_credentials = None;
        self.cleared.push("canUseSmtpCredentials".to_owned());
        self
    }

    /// Clears [`can_use_db_credentials`](Self::can_use_db_credentials): the service is told to
    /// remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_can_use_db_credentials(mut self) -> Self {
        self.can_use_db_credentials = None;
        self.cleared.push("canUseDBCredentials".to_owned());
        self
    }

    /// Clears [`can_use_customer_secret_keys`](Self::can_use_customer_secret_keys): the service is
    /// told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_can_use_customer_secret_keys(mut self) -> Self {
        self.can_use_customer_secret_keys = None;
        self.cleared.push("canUseCustomerSecretKeys".to_owned());
        self
    }

    /// Clears [`can_use_oauth2_client_credentials`](Self::can_use_oauth2_client_credentials): the
    /// service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_can_use_oauth2_client_credentials(mut self) -> Self {
        self.can_use_oauth2_client_credentials = None;
        self.cleared.push("canUseOAuth2ClientCredentials".to_owned());
        self
    }
}

impl Model for UpdateUserCapabilitiesDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "canUseConsolePassword" => {
                generated::read_some(&mut self.can_use_console_password, map)
            }
            "canUseApiKeys" => generated::read_some(&mut self.can_use_api_keys, map),
            "canUseAuthTokens" => {
                generated::read_some(&mut self.can_use_auth_tokens, map)
            }
            "canUseSmtpCredentials" => {
                generated::read_some(&mut self.can_use_smtp_credentials, map)
            }
            "canUseDBCredentials" => {
                generated::read_some(&mut self.can_use_db_credentials, map)
            }
            "canUseCustomerSecretKeys" => {
                generated::read_some(&mut self.can_use_customer_secret_keys, map)
            }
            "canUseOAuth2ClientCredentials" => {
                generated::read_some(&mut self.can_use_oauth2_client_credentials, map)
            }
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write_or_clear(
            map,
            "canUseConsolePassword",
            &self.can_use_console_password,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "canUseApiKeys",
            &self.can_use_api_keys,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "canUseAuthTokens",
            &self.can_use_auth_tokens,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "canUseSmtpCredentials",
            &self.can_use_smtp_credentials,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "canUseDBCredentials",
            &self.can_use_db_credentials,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "canUseCustomerSecretKeys",
            &self.can_use_customer_secret_keys,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "canUseOAuth2ClientCredentials",
            &self.can_use_oauth2_client_credentials,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateUserCapabilitiesDetails);
