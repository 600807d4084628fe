// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::PrefixFqdns;

/// The host names at which a private endpoint is reached.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fqdns {
    /// The host names made with the prefix.
    pub prefix_fqdns: Option<PrefixFqdns>,
    /// The host names made with each of the additional prefixes.
    pub additional_prefixes_fqdns: Option<BTreeMap<String, PrefixFqdns>>,
}

impl Fqdns {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`prefix_fqdns`](Self::prefix_fqdns).
    #[must_use]
    pub fn with_prefix_fqdns(mut self, prefix_fqdns: impl Into<PrefixFqdns>) -> Self {
        self.prefix_fqdns = Some(prefix_fqdns.into());
        self
    }

    /// Sets [`additional_prefixes_fqdns`](Self::additional_prefixes_fqdns).
    #[must_use]
    pub fn with_additional_prefixes_fqdns(
        mut self,
        additional_prefixes_fqdns: impl IntoIterator<
            Item = (impl Into<String>, impl Into<PrefixFqdns>),
        >,
    ) -> Self {
        self.additional_prefixes_fqdns = Some(generated::map(additional_prefixes_fqdns));
        self
    }
}

impl Model for Fqdns {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "prefixFqdns" => generated::read(&mut self.prefix_fqdns, map),
            "additionalPrefixesFqdns" => {
                generated::read(&mut self.additional_prefixes_fqdns, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "prefixFqdns", &self.prefix_fqdns)?;
        generated::write(
            map,
            "additionalPrefixesFqdns",
            &self.additional_prefixes_fqdns,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Fqdns);
