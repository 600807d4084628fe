// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::recursive_model::models::{Leaf, Rule};

/// An all rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllRule {
    /// The leaf.
    pub leaf: Option<Leaf>,
    /// The fallback.
    pub fallback: Option<Box<Rule>>,
    /// The rules.
    pub rules: Option<Vec<Rule>>,
}

impl AllRule {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`leaf`](Self::leaf).
    #[must_use]
    pub fn with_leaf(mut self, leaf: impl Into<Leaf>) -> Self {
        self.leaf = Some(leaf.into());
        self
    }

    /// Sets [`fallback`](Self::fallback).
    #[must_use]
    pub fn with_fallback(mut self, fallback: impl Into<Rule>) -> Self {
        self.fallback = Some(Box::new(fallback.into()));
        self
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

impl Model for AllRule {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "leaf" => generated::read(&mut self.leaf, map),
            "fallback" => generated::read(&mut self.fallback, map),
            "rules" => generated::read(&mut self.rules, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("kind", "ALL")?;
        generated::write(map, "leaf", &self.leaf)?;
        generated::write(map, "fallback", &self.fallback)?;
        generated::write(map, "rules", &self.rules)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(AllRule);
