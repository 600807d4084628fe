//! The fidelity of the response to an operation.

use super::{Assigned, Effect, Role, WorkRequestPart};
use crate::{operation::Operation, spec::Service};

/// The source of the response to an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fidelity {
    /// Rules of its service.
    Own,
    /// Resources that an operation of the API creates.
    Loop,
    /// Bytes that were sent before.
    Bytes,
    /// Items that no operation creates, so that only a seed has them.
    Seeded,
    /// The request, and what its model requires.
    Computed,
    /// The resource, which stays as it is: the effect of the operation is not known.
    Accepted,
}

impl Fidelity {
    /// Returns the name in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Own => "own-rules",
            Self::Loop => "closed-loop",
            Self::Bytes => "bytes",
            Self::Seeded => "seeded",
            Self::Computed => "computed",
            Self::Accepted => "accepted",
        }
    }

    /// Returns the fidelity of a role that follows the generic rules.
    pub(super) fn of(service: &Service, operation: &Operation, assigned: &Assigned) -> Self {
        let resource = assigned.resource.map(|index| &service.roles.resources[index]);
        let made = |is_made: bool| if is_made { Self::Loop } else { Self::Seeded };
        match (&assigned.role, resource) {
            (Role::WorkRequest(WorkRequestPart::Other), _) => Self::Accepted,
            (Role::WorkRequest(_), _) => Self::Loop,
            (Role::ContentPut, _) => Self::Bytes,
            (Role::ContentGet, _) if is_sent(service, operation) => Self::Bytes,
            // A report, for example, which the service makes.
            (Role::ContentGet, _) => Self::Computed,
            (Role::List, resource) => made(resource.is_some_and(|resource| resource.is_made)),
            (Role::Computed, _) | (_, None) => Self::Computed,
            (Role::Action(Effect::Nothing), _) => Self::Accepted,
            // It has defaults until it is changed.
            (Role::Singleton, Some(resource)) if !resource.is_removed => Self::Loop,
            (Role::Create, _) => Self::Loop,
            (_, Some(resource)) => made(resource.is_made),
        }
    }
}

/// Whether an operation sends the bytes that another returns, to the same path or the one above it.
fn is_sent(service: &Service, operation: &Operation) -> bool {
    let path = &operation.segments[..];
    let above = path.split_last().map_or(path, |(_, above)| above);
    service.operations.iter().zip(&service.roles.assigned).any(|(other, assigned)| {
        assigned.role == Role::ContentPut && (other.segments == path || other.segments == above)
    })
}
