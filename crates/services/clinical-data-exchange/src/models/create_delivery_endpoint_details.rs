// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};
use oci_sdk_core::Secret;

/// What to create a delivery endpoint with.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDeliveryEndpointDetails {
    /// The admission, discharge and transfer events that the endpoint is for. Oracle spells them
    /// both `ADT-A01` and `ADT01`.
    pub adt_event_type: Option<Vec<String>>,
    /// OCID of the bundle of certificate authorities to trust.
    pub ca_bundle_id: String,
    /// OCID of the compartment that the delivery endpoint is in.
    pub compartment_id: String,
    /// Tags with a namespace: namespace, key, value.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Your words about the delivery endpoint.
    pub description: Option<String>,
    /// A name for the delivery endpoint that people recognise.
    pub display_name: Option<String>,
    /// Tags without a namespace: key and value.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The type of messages that the endpoint gets, such as `ADT`.
    pub message_type: Option<String>,
    /// How to get an OAuth 2.0 token for the endpoint. The name of this member is a guess.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub oauth2_info: Option<Value>,
    /// OCID of the payer that the delivery endpoint belongs to.
    pub payer_id: Option<String>,
    /// Headers to add when calling the endpoint, by name. Their values may be credentials.
    pub request_headers: Option<BTreeMap<String, Secret>>,
    /// Where the service sends notifications. It cannot be changed later.
    pub url: Option<String>,
}

impl CreateDeliveryEndpointDetails {
    /// With the members that are required.
    pub fn new(
        ca_bundle_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> Self {
        Self {
            ca_bundle_id: ca_bundle_id.into(),
            compartment_id: compartment_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`adt_event_type`](Self::adt_event_type).
    #[must_use]
    pub fn with_adt_event_type(
        mut self,
        adt_event_type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.adt_event_type = Some(generated::list(adt_event_type));
        self
    }

    /// Sets [`ca_bundle_id`](Self::ca_bundle_id).
    #[must_use]
    pub fn with_ca_bundle_id(mut self, ca_bundle_id: impl Into<String>) -> Self {
        self.ca_bundle_id = ca_bundle_id.into();
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

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
        self
    }

    /// Sets [`message_type`](Self::message_type).
    #[must_use]
    pub fn with_message_type(mut self, message_type: impl Into<String>) -> Self {
        self.message_type = Some(message_type.into());
        self
    }

    /// Sets [`oauth2_info`](Self::oauth2_info).
    #[must_use]
    pub fn with_oauth2_info(mut self, oauth2_info: impl Into<Value>) -> Self {
        self.oauth2_info = Some(oauth2_info.into());
        self
    }

    /// Sets [`payer_id`](Self::payer_id).
    #[must_use]
    pub fn with_payer_id(mut self, payer_id: impl Into<String>) -> Self {
        self.payer_id = Some(payer_id.into());
        self
    }

    /// Sets [`request_headers`](Self::request_headers).
    #[must_use]
    pub fn with_request_headers(
        mut self,
        request_headers: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret>)>,
    ) -> Self {
        self.request_headers = Some(generated::map(request_headers));
        self
    }

    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Model for CreateDeliveryEndpointDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "adtEventType" => generated::read(&mut self.adt_event_type, map),
            "caBundleId" => generated::read(&mut self.ca_bundle_id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "description" => generated::read(&mut self.description, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "messageType" => generated::read(&mut self.message_type, map),
            "oauth2Info" => generated::read(&mut self.oauth2_info, map),
            "payerId" => generated::read(&mut self.payer_id, map),
            "requestHeaders" => generated::read(&mut self.request_headers, map),
            "url" => generated::read(&mut self.url, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "adtEventType", &self.adt_event_type)?;
        generated::write(map, "caBundleId", &self.ca_bundle_id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "messageType", &self.message_type)?;
        generated::write(map, "oauth2Info", &self.oauth2_info)?;
        generated::write(map, "payerId", &self.payer_id)?;
        generated::write(map, "requestHeaders", &self.request_headers)?;
        generated::write(map, "url", &self.url)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateDeliveryEndpointDetails);
