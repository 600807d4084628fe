//! Pages of lists: the items in them, and the field with the next token.

use super::draft::{Operation, Paging, Types};
use crate::ir::{Items, Pager, Type, Value};
use crate::problem::Problems;

/// Returns the pagination of an operation, if it has one.
pub(super) fn pager(
    operation: &Operation<'_>,
    types: &Types<'_>,
    problems: &mut Problems,
) -> Option<Pager> {
    let Paging { parameter, next, items } = operation.paging.as_ref()?;
    let page = match &operation.success.value {
        Value::Json(Type::Model(name)) => types.model(name),
        _ => None,
    };
    let field = |wire: &str| page?.fields.iter().find(|field| field.wire == wire);
    let items = match &operation.success.value {
        Value::Json(Type::List(item)) => Some(((**item).clone(), Items::Whole)),
        _ => field(items).and_then(|field| match &field.value {
            Type::List(item) => {
                let items = Items::Field { name: field.name.clone(), optional: !field.required };
                Some(((**item).clone(), items))
            }
            _ => None,
        }),
    };
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
