// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::array_body::models::Rule;

/// An add rules details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddRulesDetails {
    /// The rules.
    pub rules: Option<Vec<Rule>>,
}

impl AddRulesDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`rules`](Self::rules).
    #[must_use]
    pub fn with_rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<Rule>>,
    ) -> Self {
        self.rules = Some(generated::list(rules));
        self
    }
}

impl Model for AddRulesDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "rules" => generated::read(&mut self.rules, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "rules", &self.rules)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(AddRulesDetails);
