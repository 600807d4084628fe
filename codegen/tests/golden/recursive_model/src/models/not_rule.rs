// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::recursive_model::models::{Leaf, Rule};

/// A not rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotRule {
    /// The leaf.
    pub leaf: Option<Leaf>,
    /// The fallback.
    pub fallback: Option<Box<Rule>>,
    /// The rule.
    pub rule: Box<Rule>,
}

impl NotRule {
    /// With the members that are required.
    pub fn new(rule: impl Into<Rule>) -> Self {
        Self {
            rule: Box::new(rule.into()),
            ..Self::default()
        }
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

    /// Sets [`rule`](Self::rule).
    #[must_use]
    pub fn with_rule(mut self, rule: impl Into<Rule>) -> Self {
        self.rule = Box::new(rule.into());
        self
    }
}

impl Model for NotRule {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "leaf" => generated::read(&mut self.leaf, map),
            "fallback" => generated::read(&mut self.fallback, map),
            "rule" => generated::read(&mut self.rule, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("kind", "NOT")?;
        generated::write(map, "leaf", &self.leaf)?;
        generated::write(map, "fallback", &self.fallback)?;
        generated::write(map, "rule", &self.rule)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(NotRule);
