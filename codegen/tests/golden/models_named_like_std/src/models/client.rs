// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models_named_like_std::models::{BTreeMap, Box, Value};

/// A client.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Client {
    /// The name.
    pub name: String,
    /// The value.
    pub value: Value,
    /// The box.
    pub box_: Box,
    /// The map.
    pub map: Option<::std::collections::BTreeMap<String, BTreeMap>>,
}

impl Client {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        value: impl Into<Value>,
        box_: impl Into<Box>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            box_: box_.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Value>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets [`box_`](Self::box_).
    #[must_use]
    pub fn with_box(mut self, box_: impl Into<Box>) -> Self {
        self.box_ = box_.into();
        self
    }

    /// Sets [`map`](Self::map).
    #[must_use]
    pub fn with_map(
        mut self,
        map: impl IntoIterator<Item = (impl Into<String>, impl Into<BTreeMap>)>,
    ) -> Self {
        self.map = Some(generated::map(map));
        self
    }
}

impl Model for Client {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "value" => generated::read(&mut self.value, map),
            "box" => generated::read(&mut self.box_, map),
            "map" => generated::read(&mut self.map, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "value", &self.value)?;
        generated::write(map, "box", &self.box_)?;
        generated::write(map, "map", &self.map)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Client);
