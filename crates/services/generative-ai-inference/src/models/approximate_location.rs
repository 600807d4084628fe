// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Roughly where the user is, for better search results.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApproximateLocation {
    /// The city as free text, such as `Minneapolis`.
    pub city: Option<String>,
    /// The region or state as free text, such as `Minnesota`.
    pub region: Option<String>,
    /// The two-letter ISO code of the country, such as `US`.
    pub country: Option<String>,
    /// The time zone by its IANA name, such as `America/Chicago`.
    pub timezone: Option<String>,
}

impl ApproximateLocation {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`city`](Self::city).
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets [`timezone`](Self::timezone).
    #[must_use]
    pub fn with_timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }
}

impl Model for ApproximateLocation {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "city" => generated::read(&mut self.city, map),
            "region" => generated::read(&mut self.region, map),
            "country" => generated::read(&mut self.country, map),
            "timezone" => generated::read(&mut self.timezone, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "city", &self.city)?;
        generated::write(map, "region", &self.region)?;
        generated::write(map, "country", &self.country)?;
        generated::write(map, "timezone", &self.timezone)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ApproximateLocation);
