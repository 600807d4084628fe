//! What the documentation of a method states as a fact: the types of its parameters.
//!
//! The sentences are Oracle's and stay where they are.

use crate::types::Type;

/// A line `:param str display_name: (optional)`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Documented<'a> {
    pub(crate) name: &'a str,
    /// `None` when the type cannot be understood.
    pub(crate) value: Option<Type>,
    pub(crate) required: bool,
}

/// The parameters that the documentation names.
pub(crate) fn parameters(docstring: &str) -> Vec<Documented<'_>> {
    docstring.lines().filter_map(|line| parameter(line.trim())).collect()
}

fn parameter(line: &str) -> Option<Documented<'_>> {
    let (declaration, requirement) = line.strip_prefix(":param ")?.rsplit_once(": ")?;
    let required = match requirement {
        "(required)" => true,
        "(optional)" => false,
        _ => return None,
    };
    let (value, name) = declaration.rsplit_once(' ')?;
    Some(Documented { name, value: Type::parse(value), required })
}

#[cfg(test)]
mod tests {
    use super::{Documented, parameters};
    use crate::types::Type;

    #[test]
    fn only_declarations_count() {
        let text = "
            Starts a job.
            :param str name: (required)
                Its name. For :param see elsewhere.
            :param dict(str, str) opc_meta: (optional)
            :param config: whatever
            :return: A job";
        let map = Type::Map(Box::new(Type::String));
        assert_eq!(
            parameters(text),
            [
                Documented { name: "name", value: Some(Type::String), required: true },
                Documented { name: "opc_meta", value: Some(map), required: false },
            ]
        );
    }
}
