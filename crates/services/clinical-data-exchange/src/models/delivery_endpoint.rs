// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use oci_sdk_core::Secret;

/// An address of a payer to which the service sends notifications.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryEndpoint {
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
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// OCID of the delivery endpoint.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub id: String,
    /// The type of messages that the endpoint gets, such as `ADT`.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub message_type: Option<String>,
    /// How to get an OAuth 2.0 token for the endpoint. The name of this member is a guess.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub oauth2_info: Option<Value>,
    /// OCID of the payer that the delivery endpoint belongs to.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub payer_id: Option<String>,
    /// Headers to add when calling the endpoint, by name. Their values may be credentials.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub request_headers: Option<BTreeMap<String, Secret>>,
    /// Where the service sends notifications. It cannot be changed later.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub url: Option<String>,
    /// The state of the delivery endpoint. Its values are not known.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub lifecycle_state: String,
    /// Why the delivery endpoint is in its state.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub lifecycle_details: Option<String>,
    /// Tags that Oracle's services set.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// When the delivery endpoint came to be.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub time_created: DateTime<Utc>,
    /// When the delivery endpoint last changed.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub time_updated: Option<DateTime<Utc>>,
}

impl DeliveryEndpoint {
    /// With the members that are required.
    pub fn new(
        ca_bundle_id: impl Into<String>,
        compartment_id: impl Into<String>,
        id: impl Into<String>,
        lifecycle_state: impl Into<String>,
        time_created: DateTime<Utc>,
    ) -> Self {
        Self {
            ca_bundle_id: ca_bundle_id.into(),
            compartment_id: compartment_id.into(),
            id: id.into(),
            lifecycle_state: lifecycle_state.into(),
            time_created,
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

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
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

impl Model for DeliveryEndpoint {
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
            "id" => generated::read(&mut self.id, map),
            "messageType" => generated::read(&mut self.message_type, map),
            "oauth2Info" => generated::read(&mut self.oauth2_info, map),
            "payerId" => generated::read(&mut self.payer_id, map),
            "requestHeaders" => generated::read(&mut self.request_headers, map),
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
        generated::write(map, "adtEventType", &self.adt_event_type)?;
        generated::write(map, "caBundleId", &self.ca_bundle_id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "messageType", &self.message_type)?;
        generated::write(map, "oauth2Info", &self.oauth2_info)?;
        generated::write(map, "payerId", &self.payer_id)?;
        generated::write(map, "requestHeaders", &self.request_headers)?;
        generated::write(map, "url", &self.url)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DeliveryEndpoint);
