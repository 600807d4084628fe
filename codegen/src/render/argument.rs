//! Arguments of the methods of a client: the types they accept, and the conversion to values.

use super::names::Names;
use crate::ir::Type;

/// Returns the type of an argument: `impl Into` for strings, enums, models, unions and JSON;
/// `impl IntoIterator` for lists and maps; the type itself for numbers, booleans and times.
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

/// Returns the expression that converts an argument of the [`accepted`] type to the value.
pub(super) fn given(names: &Names<'_>, value: &Type, argument: &str) -> String {
    match value {
        Type::List(item) => collected(names, "list", "list_of", item, argument),
        Type::Map(entry) => collected(names, "map", "map_of", entry, argument),
        plain if plain.is_copy() => argument.to_owned(),
        _ => format!("{argument}.into()"),
    }
}

/// Returns the expression that collects an argument into a list or a map.
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
