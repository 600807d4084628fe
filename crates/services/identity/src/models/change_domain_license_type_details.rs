// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// The license type that an identity domain is to have.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeDomainLicenseTypeDetails {
    /// The license type, such as `oracle-apps-premium`.
    pub license_type: Option<String>,
}

impl ChangeDomainLicenseTypeDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`license_type`](Self::license_type).
    #[must_use]
    pub fn with_license_type(mut self, license_type: impl Into<String>) -> Self {
        self.license_type = Some(license_type.into());
        self
    }
}

impl Model for ChangeDomainLicenseTypeDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "licenseType" => generated::read(&mut self.license_type, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "licenseType", &self.license_type)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ChangeDomainLicenseTypeDetails);
