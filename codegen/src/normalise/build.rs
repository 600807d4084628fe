//! The IR of a draft: what was read, with the facts that follow from the whole of it.

use std::collections::BTreeSet;

use super::draft::{self, Draft, Types};
use super::groups::Resources;
use super::{events, operations, pages, recursion, secrets, sent, updates, waits};
use crate::ir::{Access, Field, Method, Model, Operation, Shared, Type, Union};
use crate::name;
use crate::problem::Problems;

/// Builds the models.
pub(super) fn models<'a>(draft: &'a Draft<'_>, types: &Types<'a>) -> Vec<Model> {
    let sent = sent::types(&draft.operations, types);
    let updates = updates::models(&draft.operations, types);
    let boxed = recursion::boxed(draft);
    let models = draft.models.iter().map(|model| Model {
        name: model.name.clone(),
        docs: model.docs.clone(),
        fields: model.fields.iter().map(|field| self::field(field, &model.name, &boxed)).collect(),
        constants: model.constants.clone(),
        sent: sent.contains(model.name.as_str()),
        update: updates.contains(model.name.as_str()),
    });
    models.collect()
}

/// Builds the unions.
pub(super) fn unions<'a>(draft: &'a Draft<'_>, types: &Types<'a>) -> Vec<Union> {
    let received = sent::received(&draft.operations, types);
    let unions = draft.unions.iter().map(|union| {
        let shared = union.shared.iter().map(|field| Shared {
            field: self::field(field, &union.name, &BTreeSet::new()),
            accesses: union
                .variants
                .iter()
                .map(|variant| access(types, &variant.content, &field.wire))
                .collect(),
        });
        Union {
            name: union.name.clone(),
            docs: union.docs.clone(),
            discriminator: union.discriminator.clone(),
            received: received.contains(union.name.as_str()),
            variants: union.variants.clone(),
            shared: shared.collect(),
        }
    });
    unions.collect()
}

fn field(field: &draft::Field, owner: &str, boxed: &BTreeSet<(&str, &str)>) -> Field {
    Field {
        wire: field.wire.clone(),
        name: field.name.clone(),
        value: field.value.clone(),
        required: field.required,
        boxed: boxed.contains(&(owner, field.name.as_str())),
        docs: field.docs.clone(),
        deprecated: field.deprecated,
    }
}

/// Returns how a variant has a shared field.
fn access(types: &Types<'_>, content: &Type, wire: &str) -> Access {
    let has = |fields: &[draft::Field]| fields.iter().any(|field| field.wire == wire);
    match content {
        Type::Union(name) if types.union(name).is_some_and(|union| has(&union.shared)) => {
            Access::Nested
        }
        Type::Model(name) if types.model(name).is_some_and(|model| has(&model.fields)) => {
            Access::Field
        }
        _ => Access::Missing,
    }
}

/// Builds an operation.
pub(super) fn operation(
    draft: &draft::Operation<'_>,
    types: &Types<'_>,
    resources: &Resources,
    waits: &waits::Resources<'_>,
    problems: &mut Problems,
) -> Operation {
    Operation {
        id: draft.id.to_owned(),
        name: name::type_name(draft.id),
        module: name::snake(draft.id),
        call: operations::method_name(draft.id),
        method: method(&draft.endpoint.method),
        path: draft.endpoint.path.clone(),
        reference: draft.reference().map(str::to_owned),
        group: resources.group(draft),
        docs: draft.docs.clone(),
        deprecated: draft.endpoint.operation.deprecated,
        default_retry: draft.default_retry,
        accept: draft.accept.clone(),
        sign_body: draft.sign_body,
        expect_continue: draft.expect_continue,
        events: draft.events.as_ref().map(|declared| events::build(declared, types)),
        secret_fields: secrets::fields(draft, types),
        parameters: draft.parameters.clone(),
        body: draft.body.clone(),
        content_type: draft.content_type.clone(),
        success: draft.success.clone(),
        pager: pages::pager(draft, types, problems),
        state: waits.state(draft),
        follow_up: waits.follow_up(draft, types),
    }
}

/// The shape of a document allows no others.
fn method(method: &str) -> Method {
    match method {
        "delete" => Method::Delete,
        "head" => Method::Head,
        "patch" => Method::Patch,
        "post" => Method::Post,
        "put" => Method::Put,
        _ => Method::Get,
    }
}
