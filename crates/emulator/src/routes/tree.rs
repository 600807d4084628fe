//! Path templates in a tree of their segments.

use std::collections::HashMap;

/// An operation, by its place in the list of services and in that of its operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) service: usize,
    pub(super) operation: usize,
}

/// A node: the templates that start with the same segments.
#[derive(Debug, Default)]
pub(super) struct Tree {
    literals: HashMap<Box<str>, Self>,
    parameter: Option<Box<Self>>,
    /// The operations whose template ends here.
    targets: Vec<Target>,
}

impl Tree {
    /// Adds an operation. Segments in braces are parameters.
    pub(super) fn insert<'s>(&mut self, segments: impl Iterator<Item = &'s str>, target: Target) {
        let mut node = self;
        for segment in segments {
            node = if is_parameter(segment) {
                node.parameter.get_or_insert_default()
            } else {
                node.literals.entry(segment.into()).or_default()
            };
        }
        node.targets.push(target);
    }

    /// Calls `see` with the operations of each template that matches the path. Literals come before
    /// parameters, from left to right.
    pub(super) fn visit(&self, path: &[String], see: &mut impl FnMut(&[Target])) {
        let Some((first, rest)) = path.split_first() else {
            return see(&self.targets);
        };
        if let Some(node) = self.literals.get(first.as_str()) {
            node.visit(rest, see);
        }
        if let Some(node) = self.parameter.as_ref().filter(|_| !first.is_empty()) {
            node.visit(rest, see);
        }
    }

    /// Calls `see` with the operations of each template that matches a path that this template matches.
    pub(super) fn visit_overlapping(&self, template: &[&str], see: &mut impl FnMut(&[Target])) {
        let Some((first, rest)) = template.split_first() else {
            return see(&self.targets);
        };
        if is_parameter(first) {
            self.literals.values().for_each(|node| node.visit_overlapping(rest, see));
        } else if let Some(node) = self.literals.get(*first) {
            node.visit_overlapping(rest, see);
        }
        if let Some(node) = &self.parameter {
            node.visit_overlapping(rest, see);
        }
    }
}

fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{')
}
