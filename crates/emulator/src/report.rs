//! The report of the roles of a service: what was understood of its operations.

mod fidelity;

use serde_json::{Value, json};

use self::fidelity::Fidelity;
use crate::{
    roles::{Effect, Role},
    services,
    spec::Service,
};

/// The role of an operation in a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OperationRole<'s> {
    pub(crate) id: &'s str,
    pub(crate) role: &'static str,
    /// The resource that the operation touches.
    pub(crate) resource: Option<&'s str>,
    /// The effect of the operation, or a limit of the response, if the role does not state it.
    pub(crate) note: Option<String>,
    pub(crate) fidelity: Fidelity,
}

/// Returns the roles of the operations of a service, in the order of the spec.
pub(crate) fn operations(service: &Service) -> impl Iterator<Item = OperationRole<'_>> {
    let roles = &service.roles;
    service.operations.iter().zip(&roles.assigned).map(|(operation, assigned)| {
        let resource = assigned.resource.map(|index| &roles.resources[index]);
        let is_own = services::handles(&service.name, &operation.id);
        let fidelity =
            if is_own { Fidelity::Own } else { Fidelity::of(service, operation, assigned) };
        let note = match (&assigned.role, resource) {
            _ if is_own => Some("follows rules of its service".to_owned()),
            (Role::Action(Effect::Nothing), _) => {
                Some("accepted, changes nothing that can be seen".to_owned())
            }
            (Role::Action(Effect::State { to, .. }), _) => Some(format!("state {to}")),
            (Role::Action(Effect::Members), _) => Some("changes fields".to_owned()),
            (Role::Action(Effect::Add(list)), _) => Some(format!("adds to {list}")),
            (Role::Action(Effect::Remove(list)), _) => Some(format!("removes from {list}")),
            (Role::Action(Effect::Delete), _) => Some("deletes".to_owned()),
            (Role::Get | Role::Head | Role::Update { .. } | Role::Delete, Some(resource))
                if !resource.is_made =>
            {
                Some("exists only if seeded".to_owned())
            }
            (Role::List, None) => Some("lists only what is seeded".to_owned()),
            (Role::List, Some(resource)) if !resource.is_made => {
                Some("lists only what is seeded".to_owned())
            }
            (Role::Computed, _) => Some("what the model requires".to_owned()),
            _ => None,
        };
        OperationRole {
            id: &operation.id,
            role: assigned.role.name(),
            resource: resource.map(|resource| resource.name.as_str()),
            note,
            fidelity,
        }
    })
}

/// Returns the report of a service in JSON.
pub(crate) fn report(service: &Service) -> Value {
    let base: String = service.base.iter().map(|segment| format!("/{segment}")).collect();
    let resources = service.roles.resources.iter().map(|resource| {
        let lifecycle = resource.lifecycle.as_ref();
        json!({
            "name": resource.name,
            "path": format!("{base}{}", resource.template()),
            "parameter": resource.parameter,
            "key": resource.key.member,
            "kind": resource.kind,
            "made": resource.is_made,
            "removed": resource.is_removed,
            "state": lifecycle.map(|lifecycle| &lifecycle.member),
            "states": lifecycle.map(|lifecycle| &lifecycle.course),
        })
    });
    let operations = operations(service).zip(&service.operations).map(|(role, operation)| {
        json!({
            "id": role.id,
            "method": operation.method.as_str(),
            "path": format!("{base}{}", operation.path),
            "role": role.role,
            "resource": role.resource,
            "note": role.note,
            "fidelity": role.fidelity.name(),
        })
    });
    json!({
        "name": service.name,
        "resources": resources.collect::<Vec<_>>(),
        "operations": operations.collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::operations;
    use crate::catalog;

    #[test]
    fn role_that_touches_an_item_has_its_resource() {
        let roles =
            ["get", "head", "singleton", "update", "delete", "change-compartment", "action"];
        let mut lost = Vec::new();
        for listed in catalog::embedded() {
            let service = listed.service();
            assert_eq!(operations(service).count(), service.operations.len(), "{}", service.name);
            let touching = operations(service).filter(|role| roles.contains(&role.role));
            let without = touching.filter(|role| role.resource.is_none());
            lost.extend(without.map(|role| format!("{} {} {}", service.name, role.id, role.role)));
        }
        assert_eq!(lost, [""; 0]);
    }
}
