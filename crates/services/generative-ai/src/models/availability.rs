// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

/// Where and until when a model can be used.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Availability {
    /// The cloud realm that has the model.
    pub realm: Option<String>,
    /// The identifier of the region, such as `us-ashburn-1`.
    pub region: Option<String>,
    /// Whether the model is served on demand, on dedicated clusters, or both.
    pub serving_modes: Option<Vec<String>>,
    /// From when on the use of the model is discouraged.
    pub time_deprecated: Option<DateTime<Utc>>,
    /// When the model stops being available on shared infrastructure.
    pub time_on_demand_retired: Option<DateTime<Utc>>,
    /// When the model stops being available on dedicated clusters.
    pub time_dedicated_retired: Option<DateTime<Utc>>,
    /// The ids of models to use once this one is retired.
    pub supported_replacements: Option<Vec<String>>,
}

impl Availability {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`realm`](Self::realm).
    #[must_use]
    pub fn with_realm(mut self, realm: impl Into<String>) -> Self {
        self.realm = Some(realm.into());
        self
    }

    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets [`serving_modes`](Self::serving_modes).
    #[must_use]
    pub fn with_serving_modes(
        mut self,
        serving_modes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.serving_modes = Some(generated::list(serving_modes));
        self
    }

    /// Sets [`time_deprecated`](Self::time_deprecated).
    #[must_use]
    pub fn with_time_deprecated(
        mut self,
        time_deprecated: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_deprecated = Some(time_deprecated.into());
        self
    }

    /// Sets [`time_on_demand_retired`](Self::time_on_demand_retired).
    #[must_use]
    pub fn with_time_on_demand_retired(
        mut self,
        time_on_demand_retired: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_on_demand_retired = Some(time_on_demand_retired.into());
        self
    }

    /// Sets [`time_dedicated_retired`](Self::time_dedicated_retired).
    #[must_use]
    pub fn with_time_dedicated_retired(
        mut self,
        time_dedicated_retired: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_dedicated_retired = Some(time_dedicated_retired.into());
        self
    }

    /// Sets [`supported_replacements`](Self::supported_replacements).
    #[must_use]
    pub fn with_supported_replacements(
        mut self,
        supported_replacements: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.supported_replacements = Some(generated::list(supported_replacements));
        self
    }
}

impl Model for Availability {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "realm" => generated::read(&mut self.realm, map),
            "region" => generated::read(&mut self.region, map),
            "servingModes" => generated::read(&mut self.serving_modes, map),
            "timeDeprecated" => generated::read(&mut self.time_deprecated, map),
            "timeOnDemandRetired" => {
                generated::read(&mut self.time_on_demand_retired, map)
            }
            "timeDedicatedRetired" => {
                generated::read(&mut self.time_dedicated_retired, map)
            }
            "supportedReplacements" => {
                generated::read(&mut self.supported_replacements, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "realm", &self.realm)?;
        generated::write(map, "region", &self.region)?;
        generated::write(map, "servingModes", &self.serving_modes)?;
        generated::write(map, "timeDeprecated", &self.time_deprecated)?;
        generated::write(map, "timeOnDemandRetired", &self.time_on_demand_retired)?;
        generated::write(map, "timeDedicatedRetired", &self.time_dedicated_retired)?;
        generated::write(map, "supportedReplacements", &self.supported_replacements)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Availability);
