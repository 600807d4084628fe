// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{CreateSaml2IdentityProviderDetails, IdentityProviderProductType};

/// An identity provider to make known.
///
/// The member `protocol` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateIdentityProviderDetails {
    /// `SAML2`
    Saml2(CreateSaml2IdentityProviderDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl CreateIdentityProviderDetails {
    /// Returns the value if it is `SAML2`.
    #[inline]
    pub fn as_saml2(&self) -> Option<&CreateSaml2IdentityProviderDetails> {
        match self {
            Self::Saml2(value) => Some(value),
            _ => None,
        }
    }

    /// The OCID of the tenancy.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn compartment_id(&self) -> Option<&str> {
        match self {
            Self::Saml2(value) => Some(&value.compartment_id),
            Self::Unknown(value) => generated::unknown_str(value, "compartmentId"),
        }
    }

    /// The name, unique among the identity providers of the tenancy. It can't be changed later.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Saml2(value) => Some(&value.name),
            Self::Unknown(value) => generated::unknown_str(value, "name"),
        }
    }

    /// What it is for, in your own words.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        match self {
            Self::Saml2(value) => Some(&value.description),
            Self::Unknown(value) => generated::unknown_str(value, "description"),
        }
    }

    /// The product behind the identity provider: `IDCS` or `ADFS`.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn product_type(&self) -> Option<IdentityProviderProductType> {
        match self {
            Self::Saml2(value) => Some(value.product_type.clone()),
            Self::Unknown(value) => generated::unknown(value, "productType"),
        }
    }

    /// Tags of your own, plain names and values.
    ///
    /// `None` where it is missing, and for a subtype that this version does not know.
    #[inline]
    pub fn freeform_tags(&self) -> Option<&BTreeMap<String, String>> {
        match self {
            Self::Saml2(value) => value.freeform_tags.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Tags that an administrator has defined, by namespace and name.
    ///
    /// `None` where it is missing, and for a subtype that this version does not know.
    #[inline]
    pub fn defined_tags(&self) -> Option<&BTreeMap<String, BTreeMap<String, Value>>> {
        match self {
            Self::Saml2(value) => value.defined_tags.as_ref(),
            Self::Unknown(_) => None,
        }
    }
}

impl Default for CreateIdentityProviderDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CreateSaml2IdentityProviderDetails> for CreateIdentityProviderDetails {
    fn from(value: CreateSaml2IdentityProviderDetails) -> Self {
        Self::Saml2(value)
    }
}

impl Union for CreateIdentityProviderDetails {
    const DISCRIMINATOR: &'static str = "protocol";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "SAML2" => generated::from_json(json).map(Self::Saml2),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Saml2(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(CreateIdentityProviderDetails);
