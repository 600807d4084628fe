// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::QueryEndpointFramework;

/// An entry through which a payer asks for documents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryEndpoint {
    /// Names that a client certificate may carry as common name or alternative name; up to five.
    pub allowed_sans: Option<Vec<String>>,
    /// OCID of the bundle of certificate authorities to trust.
    pub ca_bundle_id: Option<String>,
    /// The client application that may use the endpoint.
    pub client_app_details: Value,
    /// OCID of the compartment that the query endpoint is in.
    pub compartment_id: String,
    /// Tags with a namespace: namespace, key, value.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Your words about the query endpoint.
    pub description: Option<String>,
    /// A name for the query endpoint that people recognise.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub display_name: Option<String>,
    /// The standard in which documents are asked for: `FHIR` or `IHE`.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub framework: Option<QueryEndpointFramework>,
    /// Tags without a namespace: key and value.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// OCID of the query endpoint.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub id: String,
    /// OCID of the payer that the query endpoint belongs to.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub payer_id: Option<String>,
    /// The address that the service gave the endpoint. The name of this member is a guess.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub url: Option<String>,
    /// The state of the query endpoint. Its values are not known.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub lifecycle_state: String,
    /// Why the query endpoint is in its state.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub lifecycle_details: Option<String>,
    /// Tags that Oracle's services set.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// When the query endpoint came to be.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub time_created: DateTime<Utc>,
    /// When the query endpoint last changed.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub time_updated: Option<DateTime<Utc>>,
}

impl QueryEndpoint {
    /// With the members that are required.
    pub fn new(
        client_app_details: impl Into<Value>,
        compartment_id: impl Into<String>,
        id: impl Into<String>,
        lifecycle_state: impl Into<String>,
        time_created: DateTime<Utc>,
    ) -> Self {
        Self {
            client_app_details: client_app_details.into(),
            compartment_id: compartment_id.into(),
            id: id.into(),
            lifecycle_state: lifecycle_state.into(),
            time_created,
            ..Self::default()
        }
    }

    /// Sets [`allowed_sans`](Self::allowed_sans).
    #[must_use]
    pub fn with_allowed_sans(
        mut self,
        allowed_sans: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_sans = Some(generated::list(allowed_sans));
        self
    }

    /// Sets [`ca_bundle_id`](Self::ca_bundle_id).
    #[must_use]
    pub fn with_ca_bundle_id(mut self, ca_bundle_id: impl Into<String>) -> Self {
        self.ca_bundle_id = Some(ca_bundle_id.into());
        self
    }

    /// Sets [`client_app_details`](Self::client_app_details).
    #[must_use]
    pub fn with_client_app_details(
        mut self,
        client_app_details: impl Into<Value>,
    ) -> Self {
        self.client_app_details = client_app_details.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
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

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`framework`](Self::framework).
    #[must_use]
    pub fn with_framework(
        mut self,
        framework: impl Into<QueryEndpointFramework>,
    ) -> Self {
        self.framework = Some(framework.into());
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

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`payer_id`](Self::payer_id).
    #[must_use]
    pub fn with_payer_id(mut self, payer_id: impl Into<String>) -> Self {
        self.payer_id = Some(payer_id.into());
        self
    }

    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(mut self, lifecycle_state: impl Into<String>) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`lifecycle_details`](Self::lifecycle_details).
    #[must_use]
    pub fn with_lifecycle_details(
        mut self,
        lifecycle_details: impl Into<String>,
    ) -> Self {
        self.lifecycle_details = Some(lifecycle_details.into());
        self
    }

    /// Sets [`system_tags`](Self::system_tags).
    #[must_use]
    pub fn with_system_tags(
        mut self,
        system_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.system_tags = Some(generated::map_of(system_tags, generated::map));
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`time_updated`](Self::time_updated).
    #[must_use]
    pub fn with_time_updated(mut self, time_updated: impl Into<DateTime<Utc>>) -> Self {
        self.time_updated = Some(time_updated.into());
        self
    }
}

impl Model for QueryEndpoint {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "allowedSans" => generated::read(&mut self.allowed_sans, map),
            "caBundleId" => generated::read(&mut self.ca_bundle_id, map),
            "clientAppDetails" => generated::read(&mut self.client_app_details, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "description" => generated::read(&mut self.description, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "framework" => generated::read(&mut self.framework, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "id" => generated::read(&mut self.id, map),
            "payerId" => generated::read(&mut self.payer_id, map),
            "url" => generated::read(&mut self.url, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "systemTags" => generated::read(&mut self.system_tags, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "allowedSans", &self.allowed_sans)?;
        generated::write(map, "caBundleId", &self.ca_bundle_id)?;
        generated::write(map, "clientAppDetails", &self.client_app_details)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "framework", &self.framework)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "payerId", &self.payer_id)?;
        generated::write(map, "url", &self.url)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(QueryEndpoint);
