//! Roles that an overlay states.

use super::{Effect, Role, word};
use crate::operation::Operation;

/// Returns the role that an overlay states (`x-oci-emulator: {role: create}`).
pub(super) fn stated(operation: &Operation) -> Option<Role> {
    Some(match word(&operation.facts, "role")? {
        "get" => Role::Get,
        "head" => Role::Head,
        "list" => Role::List,
        "singleton" => Role::Singleton,
        "create" => Role::Create,
        "update" => Role::Update { creates: false },
        "put" => Role::Update { creates: true },
        "delete" => Role::Delete,
        "change-compartment" => Role::ChangeCompartment,
        "action" => Role::Action(Effect::Nothing),
        "content-get" => Role::ContentGet,
        "content-put" => Role::ContentPut,
        "content-delete" => Role::ContentDelete,
        "computed" => Role::Computed,
        _ => return None,
    })
}
