// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// The host names made with one prefix, one for each API of Object Storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrefixFqdns {
    /// The host name of the Object Storage API itself.
    pub object_storage_api_fqdn: Option<String>,
    /// The host name of the API that is compatible with Amazon S3.
    pub s3_compatibility_api_fqdn: Option<String>,
    /// The host name of the API that is compatible with Swift.
    pub swift_api_fqdn: Option<String>,
}

impl PrefixFqdns {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`object_storage_api_fqdn`](Self::object_storage_api_fqdn).
    #[must_use]
    pub fn with_object_storage_api_fqdn(
        mut self,
        object_storage_api_fqdn: impl Into<String>,
    ) -> Self {
        self.object_storage_api_fqdn = Some(object_storage_api_fqdn.into());
        self
    }

    /// Sets [`s3_compatibility_api_fqdn`](Self::s3_compatibility_api_fqdn).
    #[must_use]
    pub fn with_s3_compatibility_api_fqdn(
        mut self,
        s3_compatibility_api_fqdn: impl Into<String>,
    ) -> Self {
        self.s3_compatibility_api_fqdn = Some(s3_compatibility_api_fqdn.into());
        self
    }

    /// Sets [`swift_api_fqdn`](Self::swift_api_fqdn).
    #[must_use]
    pub fn with_swift_api_fqdn(mut self, swift_api_fqdn: impl Into<String>) -> Self {
        self.swift_api_fqdn = Some(swift_api_fqdn.into());
        self
    }
}

impl Model for PrefixFqdns {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "objectStorageApiFqdn" => {
                generated::read(&mut self.object_storage_api_fqdn, map)
            }
            "s3CompatibilityApiFqdn" => {
                generated::read(&mut self.s3_compatibility_api_fqdn, map)
            }
            "swiftApiFqdn" => generated::read(&mut self.swift_api_fqdn, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "objectStorageApiFqdn", &self.object_storage_api_fqdn)?;
        generated::write(
            map,
            "s3CompatibilityApiFqdn",
            &self.s3_compatibility_api_fqdn,
        )?;
        generated::write(map, "swiftApiFqdn", &self.swift_api_fqdn)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PrefixFqdns);
