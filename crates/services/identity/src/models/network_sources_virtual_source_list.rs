// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Private addresses within one virtual cloud network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkSourcesVirtualSourceList {
    /// The OCID of the virtual cloud network.
    pub vcn_id: Option<String>,
    /// IP addresses and CIDR blocks in the network.
    pub ip_ranges: Option<Vec<String>>,
}

impl NetworkSourcesVirtualSourceList {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`vcn_id`](Self::vcn_id).
    #[must_use]
    pub fn with_vcn_id(mut self, vcn_id: impl Into<String>) -> Self {
        self.vcn_id = Some(vcn_id.into());
        self
    }

    /// Sets [`ip_ranges`](Self::ip_ranges).
    #[must_use]
    pub fn with_ip_ranges(
        mut self,
        ip_ranges: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_ranges = Some(generated::list(ip_ranges));
        self
    }
}

impl Model for NetworkSourcesVirtualSourceList {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "vcnId" => generated::read(&mut self.vcn_id, map),
            "ipRanges" => generated::read(&mut self.ip_ranges, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "vcnId", &self.vcn_id)?;
        generated::write(map, "ipRanges", &self.ip_ranges)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(NetworkSourcesVirtualSourceList);
