//! The roles of the operations of a service: what each does to which resource, inferred from methods, paths
//! and models.
//!
//! An overlay states what cannot be inferred, as `x-oci-emulator` on an operation.

mod facts;
mod infer;
mod lifecycle;
mod resource;
mod verb;

use serde_json::Value;

pub(crate) use self::{
    lifecycle::Lifecycle,
    resource::Resource,
    verb::{Effect, folded, of_verb},
};
use crate::{document::Document, operation::Operation, template::Segment};

/// The role of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Reads work requests, or cancels one.
    WorkRequest(WorkRequestPart),
    /// Returns bytes that were sent before.
    ContentGet,
    /// Takes bytes and keeps them.
    ContentPut,
    /// Deletes bytes that were sent before.
    ContentDelete,
    Get,
    Head,
    List,
    /// Reads the one object at a path, such as the policy of a bucket.
    Singleton,
    Create,
    /// Changes an item, or creates it if nothing else does.
    Update {
        creates: bool,
    },
    Delete,
    ChangeCompartment,
    Action(Effect),
    /// Returns what its models require.
    Computed,
}

/// The part of a work request that an operation reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WorkRequestPart {
    List,
    Get,
    Logs,
    Errors,
    Cancel,
    /// Accepted, and changes nothing.
    Other,
}

impl Role {
    /// Returns the name of the role in reports.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::WorkRequest(_) => "work-request",
            Self::ContentGet | Self::ContentPut | Self::ContentDelete => "content",
            Self::Get => "get",
            Self::Head => "head",
            Self::List => "list",
            Self::Singleton => "singleton",
            Self::Create => "create",
            Self::Update { .. } => "update",
            Self::Delete => "delete",
            Self::ChangeCompartment => "change-compartment",
            Self::Action(_) => "action",
            Self::Computed => "computed",
        }
    }
}

/// The role of an operation, and the place in [`Roles::resources`] of what it touches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Assigned {
    pub(crate) role: Role,
    pub(crate) resource: Option<usize>,
}

/// The roles of a service.
#[derive(Debug, Default)]
pub(crate) struct Roles {
    pub(crate) resources: Vec<Resource>,
    /// In the order of the operations of the service.
    pub(crate) assigned: Vec<Assigned>,
}

impl Roles {
    pub(crate) fn of(document: &Document, operations: &[Operation]) -> Self {
        infer::roles(document, operations)
    }

    /// Returns the resource of an operation.
    pub(crate) fn resource(&self, operation: usize) -> Option<&Resource> {
        Some(&self.resources[self.assigned[operation].resource?])
    }

    /// Returns the resource of the items at a template.
    pub(crate) fn at_template(&self, template: &[Segment]) -> Option<&Resource> {
        self.resources.iter().find(|resource| resource.is_at(template))
    }

    /// Returns the resource whose items are at the path, which has no base.
    pub(crate) fn at(&self, path: &[String]) -> Option<&Resource> {
        self.resources.iter().find(|resource| resource.has(path))
    }
}

/// Returns a word of the facts of an overlay.
fn word<'f>(facts: &'f Value, name: &str) -> Option<&'f str> {
    facts.get(name)?.as_str()
}
