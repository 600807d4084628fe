// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A license type that an identity domain can have.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllowedDomainLicenseTypeSummary {
    /// The name of the license type, for people.
    pub name: String,
    /// The license type, such as `oracle-apps-premium`.
    pub license_type: String,
    /// What the license type offers.
    pub description: String,
}

impl AllowedDomainLicenseTypeSummary {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        license_type: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            license_type: license_type.into(),
            description: description.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`license_type`](Self::license_type).
    #[must_use]
    pub fn with_license_type(mut self, license_type: impl Into<String>) -> Self {
        self.license_type = license_type.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }
}

impl Model for AllowedDomainLicenseTypeSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "licenseType" => generated::read(&mut self.license_type, map),
            "description" => generated::read(&mut self.description, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "licenseType", &self.license_type)?;
        generated::write(map, "description", &self.description)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(AllowedDomainLicenseTypeSummary);
