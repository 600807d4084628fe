// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Settings for job runs without a special use case.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericJobRunUseCaseConfigurationDetails {
    /// More settings, by name.
    pub additional_configurations: Option<BTreeMap<String, String>>,
}

impl GenericJobRunUseCaseConfigurationDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`additional_configurations`](Self::additional_configurations).
    #[must_use]
    pub fn with_additional_configurations(
        mut self,
        additional_configurations: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.additional_configurations = Some(generated::map(additional_configurations));
        self
    }
}

impl Model for GenericJobRunUseCaseConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "additionalConfigurations" => {
                generated::read(&mut self.additional_configurations, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("useCaseType", "GENERIC")?;
        generated::write(
            map,
            "additionalConfigurations",
            &self.additional_configurations,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GenericJobRunUseCaseConfigurationDetails);
