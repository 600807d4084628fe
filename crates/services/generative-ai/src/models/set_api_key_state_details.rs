// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::SetApiKeyStateState;

/// Which key of an API key to put into which state.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetApiKeyStateDetails {
    /// The name of the key to change.
    pub key_name: String,
    /// The state that the key is to have.
    pub state: SetApiKeyStateState,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl SetApiKeyStateDetails {
    /// With the members that are required.
    pub fn new(
        key_name: impl Into<String>,
        state: impl Into<SetApiKeyStateState>,
    ) -> Self {
        Self {
            key_name: key_name.into(),
            state: state.into(),
            ..Self::default()
        }
    }

    /// Sets [`key_name`](Self::key_name).
    #[must_use]
    pub fn with_key_name(mut self, key_name: impl Into<String>) -> Self {
        self.key_name = key_name.into();
        self
    }

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, state: impl Into<SetApiKeyStateState>) -> Self {
        self.state = state.into();
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
}

impl Model for SetApiKeyStateDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "keyName" => generated::read(&mut self.key_name, map),
            "state" => generated::read(&mut self.state, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "keyName", &self.key_name)?;
        generated::write(map, "state", &self.state)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SetApiKeyStateDetails);
