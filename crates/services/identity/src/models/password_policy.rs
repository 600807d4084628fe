// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// What a Console password must be like.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PasswordPolicy {
    /// How many characters a password must have.
    pub minimum_password_length: Option<i64>,
    /// Whether a password needs an uppercase letter.
    pub is_uppercase_characters_required: Option<bool>,
    /// Whether a password needs a lowercase letter.
    pub is_lowercase_characters_required: Option<bool>,
    /// Whether a password needs a digit.
    pub is_numeric_characters_required: Option<bool>,
    /// Whether a password needs a character that is neither letter nor digit.
    pub is_special_characters_required: Option<bool>,
    /// Whether a password may contain the name of the user.
    pub is_username_containment_allowed: Option<bool>,
}

impl PasswordPolicy {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`minimum_password_length`](Self::minimum_password_length).
    #[must_use]
    pub fn with_minimum_password_length(
        mut self,
        minimum_password_length: impl Into<i64>,
    ) -> Self {
        self.minimum_password_length = Some(minimum_password_length.into());
        self
    }

    /// Sets [`is_uppercase_characters_required`](Self::is_uppercase_characters_required).
    #[must_use]
    pub fn with_is_uppercase_characters_required(
        mut self,
        is_uppercase_characters_required: impl Into<bool>,
    ) -> Self {
        self.is_uppercase_characters_required = Some(
            is_uppercase_characters_required.into(),
        );
        self
    }

    /// Sets [`is_lowercase_characters_required`](Self::is_lowercase_characters_required).
    #[must_use]
    pub fn with_is_lowercase_characters_required(
        mut self,
        is_lowercase_characters_required: impl Into<bool>,
    ) -> Self {
        self.is_lowercase_characters_required = Some(
            is_lowercase_characters_required.into(),
        );
        self
    }

    /// Sets [`is_numeric_characters_required`](Self::is_numeric_characters_required).
    #[must_use]
    pub fn with_is_numeric_characters_required(
        mut self,
        is_numeric_characters_required: impl Into<bool>,
    ) -> Self {
        self.is_numeric_characters_required = Some(
            is_numeric_characters_required.into(),
        );
        self
    }

    /// Sets [`is_special_characters_required`](Self::is_special_characters_required).
    #[must_use]
    pub fn with_is_special_characters_required(
        mut self,
        is_special_characters_required: impl Into<bool>,
    ) -> Self {
        self.is_special_characters_required = Some(
            is_special_characters_required.into(),
        );
        self
    }

    /// Sets [`is_username_containment_allowed`](Self::is_username_containment_allowed).
    #[must_use]
    pub fn with_is_username_containment_allowed(
        mut self,
        is_username_containment_allowed: impl Into<bool>,
    ) -> Self {
        self.is_username_containment_allowed = Some(
            is_username_containment_allowed.into(),
        );
        self
    }
}

impl Model for PasswordPolicy {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "minimumPasswordLength" => {
                generated::read(&mut self.minimum_password_length, map)
            }
            "isUppercaseCharactersRequired" => {
                generated::read(&mut self.is_uppercase_characters_required, map)
            }
            "isLowercaseCharactersRequired" => {
                generated::read(&mut self.is_lowercase_characters_required, map)
            }
            "isNumericCharactersRequired" => {
                generated::read(&mut self.is_numeric_characters_required, map)
            }
            "isSpecialCharactersRequired" => {
                generated::read(&mut self.is_special_characters_required, map)
            }
            "isUsernameContainmentAllowed" => {
                generated::read(&mut self.is_username_containment_allowed, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "minimumPasswordLength", &self.minimum_password_length)?;
        generated::write(
            map,
            "isUppercaseCharactersRequired",
            &self.is_uppercase_characters_required,
        )?;
        generated::write(
            map,
            "isLowercaseCharactersRequired",
            &self.is_lowercase_characters_required,
        )?;
        generated::write(
            map,
            "isNumericCharactersRequired",
            &self.is_numeric_characters_required,
        )?;
        generated::write(
            map,
            "isSpecialCharactersRequired",
            &self.is_special_characters_required,
        )?;
        generated::write(
            map,
            "isUsernameContainmentAllowed",
            &self.is_username_containment_allowed,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PasswordPolicy);
