//! Arguments of the methods of a client: what callers may pass, and how it becomes a value.

use super::names::Names;
use crate::ir::Type;

/// The type of an argument for a value: strings, enums, models, unions and JSON as whatever converts
/// into one; lists and maps as what iterates over such; numbers, booleans and times as they are.
pub(super) fn accepted(names: &Names<'_>, value: &Type) -> String {
    match value {
        Type::List(item) => {
            format!("impl {}<Item = {}>", names.std("IntoIterator"), accepted(names, item))
        }
        Type::Map(entry) => {
            let key = accepted(names, &Type::String);
            let entry = accepted(names, entry);
            format!("impl {}<Item = ({key}, {entry})>", names.std("IntoIterator"))
        }
        plain if plain.is_copy() => names.value(plain),
        other => format!("impl {}<{}>", names.std("Into"), names.value(other)),
    }
}

/// Whether the [`accepted`] type is generic.
pub(super) fn is_generic(value: &Type) -> bool {
    !value.is_copy()
}

/// The value of an argument of the [`accepted`] type.
pub(super) fn given(names: &Names<'_>, value: &Type, argument: &str) -> String {
    match value {
        Type::List(item) => collected(names, "list", "list_of", item, argument),
        Type::Map(entry) => collected(names, "map", "map_of", entry, argument),
        plain if plain.is_copy() => argument.to_owned(),
        _ => format!("{argument}.into()"),
    }
}

/// The list or map of what an argument iterates over.
fn collected(
    names: &Names<'_>,
    flat: &'static str,
    nested: &'static str,
    inner: &Type,
    argument: &str,
) -> String {
    match inner {
        Type::List(_) | Type::Map(_) => {
            let given = given(names, inner, "inner");
            format!("{}({argument}, |inner| {given})", names.seam(nested))
        }
        _ => format!("{}({argument})", names.seam(flat)),
    }
}
