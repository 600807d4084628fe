// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::MlApplicationPackageArgumentDetails;

/// The arguments given when the package was uploaded.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MlApplicationPackageArguments {
    /// The arguments with their values.
    pub arguments: Option<Vec<MlApplicationPackageArgumentDetails>>,
}

impl MlApplicationPackageArguments {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`arguments`](Self::arguments).
    #[must_use]
    pub fn with_arguments(
        mut self,
        arguments: impl IntoIterator<
            Item = impl Into<MlApplicationPackageArgumentDetails>,
        >,
    ) -> Self {
        self.arguments = Some(generated::list(arguments));
        self
    }
}

impl Model for MlApplicationPackageArguments {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "arguments" => generated::read(&mut self.arguments, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "arguments", &self.arguments)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(MlApplicationPackageArguments);
