// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::recursive_model::models;

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
    /// The by name, as key-value pairs.
    pub by_name: Option<BTreeMap<String, Node>>,
    /// The ping.
    pub ping: Option<models::Ping>,
    /// The rule.
    pub rule: Option<models::Rule>,
    /// The leaf.
    pub leaf: models::Leaf,
}

model! {
    Node {
        required {
            leaf = "leaf", with_leaf(models::Leaf);
        }
        optional {
            parent = "parent", with_parent(Box<Node>);
            next = "next", with_next(Box<Node>);
            children = "children", with_children([Node]);
            by_name = "byName", with_by_name({Node});
            ping = "ping", with_ping(models::Ping);
            rule = "rule", with_rule(models::Rule);
        }
    }
}
