// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, SerializeMap, Utc};

use crate::models_named_like_std::models::{From, Option, Result, String, Vec};

/// A model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Model {
    /// The time.
    pub time: DateTime<Utc>,
    /// The result.
    pub result: Result,
    /// The vec.
    pub vec: ::std::vec::Vec<Vec>,
    /// The option.
    pub option: Option,
    /// The string.
    pub string: ::std::option::Option<String>,
    /// The model.
    pub model: ::std::option::Option<Box<Model>>,
    /// The from.
    pub from: ::std::option::Option<From>,
}

impl Model {
    /// With the members that are required.
    pub fn new(
        time: DateTime<Utc>,
        result: impl Into<Result>,
        vec: impl IntoIterator<Item = impl Into<Vec>>,
        option: impl Into<Option>,
    ) -> Self {
        Self {
            time,
            result: result.into(),
            vec: generated::list(vec),
            option: option.into(),
            ..Self::default()
        }
    }

    /// Sets [`time`](Self::time).
    #[must_use]
    pub fn with_time(mut self, time: impl Into<DateTime<Utc>>) -> Self {
        self.time = time.into();
        self
    }

    /// Sets [`result`](Self::result).
    #[must_use]
    pub fn with_result(mut self, result: impl Into<Result>) -> Self {
        self.result = result.into();
        self
    }

    /// Sets [`vec`](Self::vec).
    #[must_use]
    pub fn with_vec(mut self, vec: impl IntoIterator<Item = impl Into<Vec>>) -> Self {
        self.vec = generated::list(vec);
        self
    }

    /// Sets [`option`](Self::option).
    #[must_use]
    pub fn with_option(mut self, option: impl Into<Option>) -> Self {
        self.option = option.into();
        self
    }

    /// Sets [`string`](Self::string).
    #[must_use]
    pub fn with_string(mut self, string: impl Into<String>) -> Self {
        self.string = Some(string.into());
        self
    }

    /// Sets [`model`](Self::model).
    #[must_use]
    pub fn with_model(mut self, model: impl Into<Model>) -> Self {
        self.model = Some(Box::new(model.into()));
        self
    }

    /// Sets [`from`](Self::from).
    #[must_use]
    pub fn with_from(mut self, from: impl Into<From>) -> Self {
        self.from = Some(from.into());
        self
    }
}

impl generated::Model for Model {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> ::std::result::Result<bool, A::Error> {
        match name {
            "time" => generated::read(&mut self.time, map),
            "result" => generated::read(&mut self.result, map),
            "vec" => generated::read(&mut self.vec, map),
            "option" => generated::read(&mut self.option, map),
            "string" => generated::read(&mut self.string, map),
            "model" => generated::read(&mut self.model, map),
            "from" => generated::read(&mut self.from, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(
        &self,
        map: &mut S,
    ) -> ::std::result::Result<(), S::Error> {
        generated::write(map, "time", &self.time)?;
        generated::write(map, "result", &self.result)?;
        generated::write(map, "vec", &self.vec)?;
        generated::write(map, "option", &self.option)?;
        generated::write(map, "string", &self.string)?;
        generated::write(map, "model", &self.model)?;
        generated::write(map, "from", &self.from)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Model);
