// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::QueryEndpointFramework;

/// What to create a query endpoint with. The service may take more than is known here.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateQueryEndpointDetails {
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
    /// OCID of the payer that the query endpoint belongs to.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub payer_id: Option<String>,
}

impl CreateQueryEndpointDetails {
    /// With the members that are required.
    pub fn new(
        client_app_details: impl Into<Value>,
        compartment_id: impl Into<String>,
    ) -> Self {
        Self {
            client_app_details: client_app_details.into(),
            compartment_id: compartment_id.into(),
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

    /// Sets [`payer_id`](Self::payer_id).
    #[must_use]
    pub fn with_payer_id(mut self, payer_id: impl Into<String>) -> Self {
        self.payer_id = Some(payer_id.into());
        self
    }
}

impl Model for CreateQueryEndpointDetails {
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
            "payerId" => generated::read(&mut self.payer_id, map),
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
        generated::write(map, "payerId", &self.payer_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateQueryEndpointDetails);
