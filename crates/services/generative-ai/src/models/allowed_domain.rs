// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Hosts, and the ports of them, that sandboxes may connect to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllowedDomain {
    /// The names of the hosts.
    pub hostnames: Vec<String>,
    /// The ports of these hosts.
    pub ports: Vec<i64>,
}

impl AllowedDomain {
    /// With the members that are required.
    pub fn new(
        hostnames: impl IntoIterator<Item = impl Into<String>>,
        ports: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            hostnames: generated::list(hostnames),
            ports: generated::list(ports),
            ..Self::default()
        }
    }

    /// Sets [`hostnames`](Self::hostnames).
    #[must_use]
    pub fn with_hostnames(
        mut self,
        hostnames: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hostnames = generated::list(hostnames);
        self
    }

    /// Sets [`ports`](Self::ports).
    #[must_use]
    pub fn with_ports(mut self, ports: impl IntoIterator<Item = i64>) -> Self {
        self.ports = generated::list(ports);
        self
    }
}

impl Model for AllowedDomain {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "hostnames" => generated::read(&mut self.hostnames, map),
            "ports" => generated::read(&mut self.ports, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "hostnames", &self.hostnames)?;
        generated::write(map, "ports", &self.ports)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(AllowedDomain);
