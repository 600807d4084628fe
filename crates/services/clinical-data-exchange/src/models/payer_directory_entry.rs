// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

/// The entry of a payer in the directory.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayerDirectoryEntry {
    /// OCID of the compartment that the entry is in.
    pub compartment_id: String,
    /// Tags with a namespace: namespace, key, value.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Identity and contact of the payer.
    pub directory_entry: Option<Value>,
    /// A name for the entry that people recognise.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub display_name: Option<String>,
    /// Tags without a namespace: key and value.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// OCID of the entry.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub id: String,
    /// Why the entry is in its state.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub lifecycle_details: Option<String>,
    /// The state of the entry. Its values are not known.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub lifecycle_state: String,
    /// OCID of the payer that the entry belongs to.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub payer_id: Option<String>,
    /// Tags that Oracle's services set.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// When the entry came to be.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub time_created: DateTime<Utc>,
    /// When the entry last changed.
    ///
    /// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
    /// and the service may differ.
    pub time_updated: Option<DateTime<Utc>>,
}

impl PayerDirectoryEntry {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        id: impl Into<String>,
        lifecycle_state: impl Into<String>,
        time_created: DateTime<Utc>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            id: id.into(),
            lifecycle_state: lifecycle_state.into(),
            time_created,
            ..Self::default()
        }
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

    /// Sets [`directory_entry`](Self::directory_entry).
    #[must_use]
    pub fn with_directory_entry(mut self, directory_entry: impl Into<Value>) -> Self {
        self.directory_entry = Some(directory_entry.into());
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

    /// Sets [`lifecycle_details`](Self::lifecycle_details).
    #[must_use]
    pub fn with_lifecycle_details(
        mut self,
        lifecycle_details: impl Into<String>,
    ) -> Self {
        self.lifecycle_details = Some(lifecycle_details.into());
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(mut self, lifecycle_state: impl Into<String>) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`payer_id`](Self::payer_id).
    #[must_use]
    pub fn with_payer_id(mut self, payer_id: impl Into<String>) -> Self {
        self.payer_id = Some(payer_id.into());
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

impl Model for PayerDirectoryEntry {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "directoryEntry" => generated::read(&mut self.directory_entry, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "id" => generated::read(&mut self.id, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "payerId" => generated::read(&mut self.payer_id, map),
            "systemTags" => generated::read(&mut self.system_tags, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "directoryEntry", &self.directory_entry)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "payerId", &self.payer_id)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PayerDirectoryEntry);
