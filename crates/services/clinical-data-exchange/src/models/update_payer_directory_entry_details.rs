// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

/// What to change in the entry of a payer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePayerDirectoryEntryDetails {
    /// Tags with a namespace: namespace, key, value.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Identity and contact of the payer.
    pub directory_entry: Option<Value>,
    /// A name for the entry that people recognise.
    pub display_name: Option<String>,
    /// Tags without a namespace: key and value.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

impl UpdatePayerDirectoryEntryDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Clears [`defined_tags`](Self::defined_tags): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_defined_tags(mut self) -> Self {
        self.defined_tags = None;
        self.cleared.push("definedTags".to_owned());
        self
    }

    /// Clears [`directory_entry`](Self::directory_entry): the service is told to remove the value,
    /// not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_directory_entry(mut self) -> Self {
        self.directory_entry = None;
        self.cleared.push("directoryEntry".to_owned());
        self
    }

    /// Clears [`display_name`](Self::display_name): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = None;
        self.cleared.push("displayName".to_owned());
        self
    }

    /// Clears [`freeform_tags`](Self::freeform_tags): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_freeform_tags(mut self) -> Self {
        self.freeform_tags = None;
        self.cleared.push("freeformTags".to_owned());
        self
    }
}

impl Model for UpdatePayerDirectoryEntryDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "definedTags" => generated::read_some(&mut self.defined_tags, map),
            "directoryEntry" => generated::read_some(&mut self.directory_entry, map),
            "displayName" => generated::read_some(&mut self.display_name, map),
            "freeformTags" => generated::read_some(&mut self.freeform_tags, map),
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
            "definedTags",
            &self.defined_tags,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "directoryEntry",
            &self.directory_entry,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "displayName",
            &self.display_name,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "freeformTags",
            &self.freeform_tags,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdatePayerDirectoryEntryDetails);
