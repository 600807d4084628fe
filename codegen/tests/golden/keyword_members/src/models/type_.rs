// @generated from spec/keyword-members.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::keyword_members::models::TypeType;

/// A type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Type {
    /// The type.
    pub type_: TypeType,
    /// The self.
    pub self_: String,
    /// The crate.
    pub crate_: Option<Box<Type>>,
    /// The gen.
    pub gen_: Option<bool>,
    /// The name.
    pub name: Option<String>,
    /// The map.
    pub map: Option<Value>,
}

impl Type {
    /// With the members that are required.
    pub fn new(type_: impl Into<TypeType>, self_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            self_: self_.into(),
            ..Self::default()
        }
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<TypeType>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Sets [`self_`](Self::self_).
    #[must_use]
    pub fn with_self(mut self, self_: impl Into<String>) -> Self {
        self.self_ = self_.into();
        self
    }

    /// Sets [`crate_`](Self::crate_).
    #[must_use]
    pub fn with_crate(mut self, crate_: impl Into<Type>) -> Self {
        self.crate_ = Some(Box::new(crate_.into()));
        self
    }

    /// Sets [`gen_`](Self::gen_).
    #[must_use]
    pub fn with_gen(mut self, gen_: impl Into<bool>) -> Self {
        self.gen_ = Some(gen_.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`map`](Self::map).
    #[must_use]
    pub fn with_map(mut self, map: impl Into<Value>) -> Self {
        self.map = Some(map.into());
        self
    }
}

impl Model for Type {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "type" => generated::read(&mut self.type_, map),
            "self" => generated::read(&mut self.self_, map),
            "crate" => generated::read(&mut self.crate_, map),
            "gen" => generated::read(&mut self.gen_, map),
            "name" => generated::read(&mut self.name, map),
            "map" => generated::read(&mut self.map, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "self", &self.self_)?;
        generated::write(map, "crate", &self.crate_)?;
        generated::write(map, "gen", &self.gen_)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "map", &self.map)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Type);
