// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{IdentityProviderLifecycleState, IdentityProviderProductType};

/// An identity provider that speaks SAML 2.0.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Saml2IdentityProvider {
    /// The OCID of the identity provider.
    pub id: String,
    /// The OCID of the tenancy.
    pub compartment_id: String,
    /// The name, which users see when they sign in. It is unique in the tenancy and can't be
    /// changed.
    pub name: String,
    /// What it is for, in your own words.
    pub description: String,
    /// The product behind the identity provider: `IDCS` or `ADFS`.
    pub product_type: IdentityProviderProductType,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// Where the resource is in its life.
    pub lifecycle_state: IdentityProviderLifecycleState,
    /// More about why it is inactive, as a number. Absent if it is not.
    pub inactive_status: Option<i64>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The URL at which the identity provider publishes its SAML metadata.
    pub metadata_url: String,
    /// The SAML metadata of the identity provider, as XML.
    pub metadata: Option<String>,
    /// The certificate by which the SAML tokens of the identity provider are checked.
    pub signing_certificate: String,
    /// The URL that users are sent to, to sign in.
    pub redirect_url: String,
    /// More about the identity provider, names and values.
    pub freeform_attributes: Option<BTreeMap<String, String>>,
}

impl Saml2IdentityProvider {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        compartment_id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        product_type: impl Into<IdentityProviderProductType>,
        time_created: DateTime<Utc>,
        lifecycle_state: impl Into<IdentityProviderLifecycleState>,
        metadata_url: impl Into<String>,
        signing_certificate: impl Into<String>,
        redirect_url: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            compartment_id: compartment_id.into(),
            name: name.into(),
            description: description.into(),
            product_type: product_type.into(),
            time_created,
            lifecycle_state: lifecycle_state.into(),
            metadata_url: metadata_url.into(),
            signing_certificate: signing_certificate.into(),
            redirect_url: redirect_url.into(),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets [`product_type`](Self::product_type).
    #[must_use]
    pub fn with_product_type(
        mut self,
        product_type: impl Into<IdentityProviderProductType>,
    ) -> Self {
        self.product_type = product_type.into();
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<IdentityProviderLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`inactive_status`](Self::inactive_status).
    #[must_use]
    pub fn with_inactive_status(mut self, inactive_status: impl Into<i64>) -> Self {
        self.inactive_status = Some(inactive_status.into());
        self
    }

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
        self
    }

    /// Sets [`defined_tags`](Self::defined_tags).
    #[must_use]
    pub fn with_defined_tags(
        mut self,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.defined_tags = Some(generated::map_of(defined_tags, generated::map));
        self
    }

    /// Sets [`metadata_url`](Self::metadata_url).
    #[must_use]
    pub fn with_metadata_url(mut self, metadata_url: impl Into<String>) -> Self {
        self.metadata_url = metadata_url.into();
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`signing_certificate`](Self::signing_certificate).
    #[must_use]
    pub fn with_signing_certificate(
        mut self,
        signing_certificate: impl Into<String>,
    ) -> Self {
        self.signing_certificate = signing_certificate.into();
        self
    }

    /// Sets [`redirect_url`](Self::redirect_url).
    #[must_use]
    pub fn with_redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.redirect_url = redirect_url.into();
        self
    }

    /// Sets [`freeform_attributes`](Self::freeform_attributes).
    #[must_use]
    pub fn with_freeform_attributes(
        mut self,
        freeform_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.freeform_attributes = Some(generated::map(freeform_attributes));
        self
    }
}

impl Model for Saml2IdentityProvider {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "name" => generated::read(&mut self.name, map),
            "description" => generated::read(&mut self.description, map),
            "productType" => generated::read(&mut self.product_type, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "inactiveStatus" => generated::read(&mut self.inactive_status, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "metadataUrl" => generated::read(&mut self.metadata_url, map),
            "metadata" => generated::read(&mut self.metadata, map),
            "signingCertificate" => generated::read(&mut self.signing_certificate, map),
            "redirectUrl" => generated::read(&mut self.redirect_url, map),
            "freeformAttributes" => generated::read(&mut self.freeform_attributes, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("protocol", "SAML2")?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "productType", &self.product_type)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "inactiveStatus", &self.inactive_status)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "metadataUrl", &self.metadata_url)?;
        generated::write(map, "metadata", &self.metadata)?;
        generated::write(map, "signingCertificate", &self.signing_certificate)?;
        generated::write(map, "redirectUrl", &self.redirect_url)?;
        generated::write(map, "freeformAttributes", &self.freeform_attributes)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Saml2IdentityProvider);
