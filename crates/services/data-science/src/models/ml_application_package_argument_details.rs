// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::MlApplicationPackageArgumentType;

/// An argument of an ML application package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MlApplicationPackageArgumentDetails {
    /// The name of the argument.
    pub name: String,
    /// The value.
    pub value: String,
    /// What the argument is for.
    pub description: String,
    /// What the argument takes, any text or an OCID.
    pub type_: MlApplicationPackageArgumentType,
    /// Whether a value must be given.
    pub is_mandatory: bool,
}

impl MlApplicationPackageArgumentDetails {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        value: impl Into<String>,
        description: impl Into<String>,
        type_: impl Into<MlApplicationPackageArgumentType>,
        is_mandatory: bool,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            description: description.into(),
            type_: type_.into(),
            is_mandatory,
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
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(
        mut self,
        type_: impl Into<MlApplicationPackageArgumentType>,
    ) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Sets [`is_mandatory`](Self::is_mandatory).
    #[must_use]
    pub fn with_is_mandatory(mut self, is_mandatory: impl Into<bool>) -> Self {
        self.is_mandatory = is_mandatory.into();
        self
    }
}

impl Model for MlApplicationPackageArgumentDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "value" => generated::read(&mut self.value, map),
            "description" => generated::read(&mut self.description, map),
            "type" => generated::read(&mut self.type_, map),
            "isMandatory" => generated::read(&mut self.is_mandatory, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "value", &self.value)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "isMandatory", &self.is_mandatory)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(MlApplicationPackageArgumentDetails);
