//! Pages of lists: the items in them, and the field with the next token.

use super::draft::{Field, Model, Operation, Paging, Types};
use crate::ir::{Items, Pager, Type, Value};
use crate::problem::Problems;

/// Returns the pagination of an operation, if it has one.
pub(super) fn pager(
    operation: &Operation<'_>,
    types: &Types<'_>,
    problems: &mut Problems,
) -> Option<Pager> {
    let paging = operation.paging.as_ref()?;
    // Text or bytes have no items, and are not decoded page by page.
    operation.returned()?;
    let Paging { parameter, next, items } = paging;
    let page = match &operation.success.value {
        Value::Json(Type::Model(name)) => types.model(name),
        _ => None,
    };
    let field = |wire: &str| page?.fields.iter().find(|field| field.wire == wire);
    let items = match &operation.success.value {
        Value::Json(Type::List(item)) => Some(((**item).clone(), Items::Whole)),
        _ => match items {
            Some(wire) => field(wire).and_then(list),
            None => field("items").and_then(list).or_else(|| only_list(page?)),
        },
    };
    if let (None, Some(wire)) = (&items, &paging.items) {
        problems.add(
            &operation.pointer().at("x-oci-pagination").at("items"),
            format!("the page has no list `{wire}`"),
        );
    }
    let next = next.as_ref().and_then(|wire| match field(wire) {
        Some(field) if field.value == Type::String && !field.required => Some(field.name.clone()),
        _ => {
            problems.add(
                &operation.pointer().at("x-oci-pagination").at("next"),
                format!("the page has no optional string `{wire}`"),
            );
            None
        }
    });
    Some(Pager { parameter: parameter.clone(), next, items })
}

/// Returns the items of a field, if it is a list.
fn list(field: &Field) -> Option<(Type, Items)> {
    let Type::List(item) = &field.value else { return None };
    let items = Items::Field { name: field.name.clone(), optional: !field.required };
    Some(((**item).clone(), items))
}

/// Returns the items of a page without the field `items`: those of its only list of objects, such as
/// the `Resources` of SCIM.
fn only_list(page: &Model) -> Option<(Type, Items)> {
    let is_object = |item: &Type| matches!(item, Type::Model(_) | Type::Union(_));
    let mut lists = page.fields.iter().filter_map(list).filter(|(item, _)| is_object(item));
    match (lists.next(), lists.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}
