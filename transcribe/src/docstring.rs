//! Facts in the documentation of a method: the types of its parameters and the values that they
//! allow.
//!
//! The sentences are Oracle's and stay where they are.

use crate::types::Type;

/// A line `:param str display_name: (optional)`, and what is said of it below.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Documented<'a> {
    pub(crate) name: &'a str,
    /// `None` when the type cannot be understood.
    pub(crate) value: Option<Type>,
    pub(crate) required: bool,
    /// The values after `Allowed values are: `; empty when there are none.
    pub(crate) allowed: Vec<&'a str>,
    /// Whether the text is said to be a list with commas.
    pub(crate) comma_separated: bool,
}

/// The parameters that the documentation names.
pub(crate) fn parameters(docstring: &str) -> Vec<Documented<'_>> {
    let mut parameters: Vec<Documented<'_>> = Vec::new();
    for line in docstring.lines().map(str::trim) {
        if let Some(parameter) = parameter(line) {
            parameters.push(parameter);
        } else if let Some(parameter) = parameters.last_mut() {
            if let Some(values) = line.strip_prefix("Allowed values are: ") {
                parameter.allowed =
                    values.split(", ").map(|value| value.trim_matches('"')).collect();
            }
            parameter.comma_separated |= line.contains("comma-separated");
        }
    }
    parameters
}

fn parameter(line: &str) -> Option<Documented<'_>> {
    let (declaration, requirement) = line.strip_prefix(":param ")?.rsplit_once(": ")?;
    let required = match requirement {
        "(required)" => true,
        "(optional)" => false,
        _ => return None,
    };
    let (value, name) = declaration.rsplit_once(' ')?;
    let (allowed, comma_separated) = (Vec::new(), false);
    Some(Documented { name, value: Type::parse(value), required, allowed, comma_separated })
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
        let documented = |name, value, required| Documented {
            name,
            value: Some(value),
            required,
            allowed: Vec::new(),
            comma_separated: false,
        };
        assert_eq!(
            parameters(text),
            [documented("name", Type::String, true), documented("opc_meta", map, false)]
        );
    }

    #[test]
    fn values_belong_to_the_parameter_above() {
        let text = "
            :param str tier: (optional)
                How it is kept.

                Allowed values are: \"Standard\", \"Archive\"

            :param str fields: (optional)
                A comma-separated list of fields.

                Allowed values are: \"name\"

            :param str name: (optional)";
        let found: Vec<_> = parameters(text)
            .into_iter()
            .map(|parameter| (parameter.name, parameter.allowed, parameter.comma_separated))
            .collect();
        assert_eq!(
            found,
            [
                ("tier", vec!["Standard", "Archive"], false),
                ("fields", vec!["name"], true),
                ("name", vec![], false),
            ]
        );
    }
}
