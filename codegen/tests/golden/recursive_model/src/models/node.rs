// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::recursive_model::models::{Leaf, Ping, Rule};

/// A node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// The parent.
    pub parent: Option<Box<Node>>,
    /// The next.
    pub next: Option<Box<Node>>,
    /// The children.
    pub children: Option<Vec<Node>>,
    /// The by name.
    pub by_name: Option<BTreeMap<String, Node>>,
    /// The ping.
    pub ping: Option<Ping>,
    /// The rule.
    pub rule: Option<Rule>,
    /// The leaf.
    pub leaf: Leaf,
}

impl Node {
    /// With the members that are required.
    pub fn new(leaf: impl Into<Leaf>) -> Self {
        Self {
            leaf: leaf.into(),
            ..Self::default()
        }
    }

    /// Sets [`parent`](Self::parent).
    #[must_use]
    pub fn with_parent(mut self, parent: impl Into<Node>) -> Self {
        self.parent = Some(Box::new(parent.into()));
        self
    }

    /// Sets [`next`](Self::next).
    #[must_use]
    pub fn with_next(mut self, next: impl Into<Node>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }

    /// Sets [`children`](Self::children).
    #[must_use]
    pub fn with_children(
        mut self,
        children: impl IntoIterator<Item = impl Into<Node>>,
    ) -> Self {
        self.children = Some(generated::list(children));
        self
    }

    /// Sets [`by_name`](Self::by_name).
    #[must_use]
    pub fn with_by_name(
        mut self,
        by_name: impl IntoIterator<Item = (impl Into<String>, impl Into<Node>)>,
    ) -> Self {
        self.by_name = Some(generated::map(by_name));
        self
    }

    /// Sets [`ping`](Self::ping).
    #[must_use]
    pub fn with_ping(mut self, ping: impl Into<Ping>) -> Self {
        self.ping = Some(ping.into());
        self
    }

    /// Sets [`rule`](Self::rule).
    #[must_use]
    pub fn with_rule(mut self, rule: impl Into<Rule>) -> Self {
        self.rule = Some(rule.into());
        self
    }

    /// Sets [`leaf`](Self::leaf).
    #[must_use]
    pub fn with_leaf(mut self, leaf: impl Into<Leaf>) -> Self {
        self.leaf = leaf.into();
        self
    }
}

impl Model for Node {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "parent" => generated::read(&mut self.parent, map),
            "next" => generated::read(&mut self.next, map),
            "children" => generated::read(&mut self.children, map),
            "byName" => generated::read(&mut self.by_name, map),
            "ping" => generated::read(&mut self.ping, map),
            "rule" => generated::read(&mut self.rule, map),
            "leaf" => generated::read(&mut self.leaf, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "parent", &self.parent)?;
        generated::write(map, "next", &self.next)?;
        generated::write(map, "children", &self.children)?;
        generated::write(map, "byName", &self.by_name)?;
        generated::write(map, "ping", &self.ping)?;
        generated::write(map, "rule", &self.rule)?;
        generated::write(map, "leaf", &self.leaf)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Node);
