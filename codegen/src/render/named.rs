//! Required arguments by name: a struct with a field for each, where so many strings follow each other
//! that they could be swapped.

use super::names::Names;
use super::parameters::{parameter_type, required};
use super::source::Source;
use crate::ir::{Location, Operation, Parameter, Type};

/// The number of strings in a row from which they are named.
const MANY: usize = 4;

/// Whether the method of the operation takes its required parameters in a struct.
pub(super) fn is_named(operation: &Operation) -> bool {
    let (mut row, mut longest) = (0, 0);
    for parameter in required(operation) {
        row = if is_string(parameter) { row + 1 } else { 0 };
        longest = longest.max(row);
    }
    longest >= MANY
}

/// Returns the parameters that are fields. A secret is none, as the struct can be printed.
pub(super) fn fields(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    required(operation).filter(|parameter| !is_secret(parameter))
}

/// Returns the required parameters that are not fields.
pub(super) fn others(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    required(operation).filter(|parameter| is_secret(parameter))
}

/// Returns the name of the struct.
pub(super) fn struct_name(operation: &Operation) -> String {
    format!("{}Arguments", operation.name)
}

/// Whether the field borrows a string.
pub(super) fn is_borrowed(parameter: &Parameter) -> bool {
    matches!(parameter_type(&parameter.location), Type::String | Type::Base64)
}

/// Whether the struct has a field that borrows, and so a lifetime.
pub(super) fn has_lifetime(operation: &Operation) -> bool {
    fields(operation).any(is_borrowed)
}

/// Whether the argument accepts a string. Enums do.
fn is_string(parameter: &Parameter) -> bool {
    !is_secret(parameter)
        && (is_borrowed(parameter) || matches!(parameter_type(&parameter.location), Type::Enum(_)))
}

fn is_secret(parameter: &Parameter) -> bool {
    matches!(parameter.location, Location::SecretHeader)
}

/// Renders the struct.
pub(super) fn declare(body: &mut Source, names: &Names<'_>, operation: &Operation) {
    body.line(0, format!("/// The required arguments of [`{}`].", operation.name));
    body.line(0, "#[derive(Debug, Clone)]");
    let lifetime = if has_lifetime(operation) { "<'a>" } else { "" };
    body.line(0, format!("pub struct {}{lifetime} {{", struct_name(operation)));
    for parameter in fields(operation) {
        let value = if is_borrowed(parameter) {
            "&'a str".to_owned()
        } else {
            names.value(&parameter_type(&parameter.location))
        };
        body.docs(1, parameter.docs.split("\n\n"));
        body.line(1, format!("pub {}: {value},", parameter.name));
    }
    body.line(0, "}");
}
